package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.AgentPickers;
import dev.switchboard.benchmarks.timed.Select;
import dev.switchboard.benchmarks.timed.SelectAtOnce;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The best of 10 to 100,000 available agents, by expertise, language and load. Ours is the choosing of a conversation whose request
 * is ready, from a pool that was asked for each kind before: with presence, limits, the buffer, and who was passed over. The others
 * know of nothing but area, language and load. Nobody is given the conversation: that is in {@code route-agents}.
 */
final class SelectRow implements Row {
    private static final int FEW = 10;
    private static final int SOME = 1_000;
    private static final int MANY = 100_000;
    private static final List<AgentPickers> PEERS = List.of(AgentPickers.STREAM, AgentPickers.SORTED_SET);

    @Override
    public String id() {
        return "select";
    }

    @Override
    public void check() {
        for (var contestant : AgentPickers.values()) {
            contestant.checked(FEW);
            contestant.checked(SOME);
        }
    }

    @Override
    public Result measure(Bench bench) {
        var others = new LinkedHashMap<String, Trial>();
        for (var contestant : AgentPickers.values()) {
            others.put(contestant.title() + ", " + FEW + " agents", trial(contestant, FEW));
        }
        others.put("switchboard, " + SOME + " agents", trial(AgentPickers.SWITCHBOARD, SOME));
        others.put("switchboard, two threads at once", atOnce());
        var trials = new ArrayList<>(others.values());
        for (var contestant : AgentPickers.values()) {
            trials.add(trial(contestant, MANY));
        }
        var samples = bench.jmh().measure(trials);
        var ours = of(samples, trial(AgentPickers.SWITCHBOARD, MANY));
        var floor = of(samples, trial(AgentPickers.BUCKETS, MANY));
        var result = new Result(id(), "ns", 1, ours).floor(floor);
        others.forEach((name, trial) -> result.variant(name, of(samples, trial)));
        PEERS.forEach(peer -> result.peer(peer.title(), of(samples, trial(peer, MANY))));
        result.growsWith("agents").point("switchboard", FEW, of(samples, trial(AgentPickers.SWITCHBOARD, FEW)));
        result.point("switchboard", SOME, of(samples, trial(AgentPickers.SWITCHBOARD, SOME)));
        result.point("switchboard", MANY, ours);
        for (var contestant : List.of(AgentPickers.BUCKETS, AgentPickers.STREAM, AgentPickers.SORTED_SET)) {
            result.point(contestant.title(), FEW, of(samples, trial(contestant, FEW)));
            result.point(contestant.title(), MANY, of(samples, trial(contestant, MANY)));
        }
        return result.budget(atMost(4, "≤ 4 × floor, 100,000 agents", ours.median() / floor.median()))
                .budget(atMost(
                        2,
                        "two threads lose no more than half",
                        of(samples, atOnce()).median() / ours.median()));
    }

    private static Trial trial(AgentPickers contestant, int agents) {
        var trial = Trial.of(Select.class).with("contestant", contestant.name()).with("agents", agents);
        return agents < MANY || PEERS.contains(contestant) ? trial.aside() : trial;
    }

    private static Trial atOnce() {
        return Trial.of(SelectAtOnce.class)
                .with("contestant", AgentPickers.SWITCHBOARD.name())
                .with("agents", MANY);
    }

    private static Sample of(Map<Trial, Sample> samples, Trial trial) {
        return Objects.requireNonNull(samples.get(trial), "was measured");
    }
}
