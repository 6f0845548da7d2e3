package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.contest.Contestant;
import java.util.List;
import java.util.stream.Stream;

/** The same as {@code decide} with 200 personas; as many users, texts and askers as there. */
final class DecideGrowthRow implements Row {
    private static final int SOME = 50;
    private static final List<Contestant> PEERS =
            List.of(Contestant.EASY_RULES, Contestant.DROOLS, Contestant.REGEX, Contestant.CASBIN);
    private static final int CHECKED = 40; // the rules of more take Drools too long to compile for a unit test

    @Override
    public String id() {
        return "decide-growth";
    }

    @Override
    public void check() {
        Deciding.check(CHECKED);
    }

    @Override
    public Result measure(Bench bench) {
        var few = Deciding.measure(bench, Deciding.FEW, shown());
        var some = Deciding.measure(bench, SOME, Contestant.SWITCHBOARD);
        var many = Deciding.measure(bench, Deciding.MANY, shown());
        var ours = many.of(Contestant.SWITCHBOARD);
        var oursOfFew = few.of(Contestant.SWITCHBOARD);
        var result = new Result(id(), "µs", 1_000, ours)
                .growsWith("personas")
                .floor(many.of(Contestant.HASH_MAP))
                .variant("with 5 personas", oursOfFew)
                .point(Contestant.SWITCHBOARD.title(), Deciding.FEW, oursOfFew)
                .point(Contestant.SWITCHBOARD.title(), SOME, some.of(Contestant.SWITCHBOARD))
                .point(Contestant.SWITCHBOARD.title(), Deciding.MANY, ours)
                .point("hand-written", Deciding.FEW, few.of(Contestant.HASH_MAP))
                .point("hand-written", Deciding.MANY, many.of(Contestant.HASH_MAP));
        for (var peer : PEERS) {
            result.peer(peer.title(), many.of(peer))
                    .point(peer.title(), Deciding.FEW, few.of(peer))
                    .point(peer.title(), Deciding.MANY, many.of(peer));
        }
        return result.budget(atMost(1.3, "≤ 1.3 × our own at 5 personas", ours.median() / oursOfFew.median()));
    }

    private static Contestant[] shown() {
        return Stream.concat(Stream.of(Contestant.SWITCHBOARD, Contestant.HASH_MAP), PEERS.stream())
                .toArray(Contestant[]::new);
    }
}
