package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.AgentDesk;
import dev.switchboard.benchmarks.timed.RouteAgents;
import java.util.List;
import java.util.Objects;

/**
 * {@code Router.route} from end to end, as {@link AgentDesk} says, to the best of 10,000 agents, against the best of ten: with the claim
 * of a place. The agents have been put in order before.
 */
final class RouteAgentsRow implements Row {
    private static final int FEW = 10;
    private static final int MANY = 10_000;

    @Override
    public String id() {
        return "route-agents";
    }

    @Override
    public void check() {
        new AgentDesk(FEW).check();
        new AgentDesk(100).check();
    }

    @Override
    public Result measure(Bench bench) {
        var few = Trial.of(RouteAgents.class).with("agents", FEW);
        var many = Trial.of(RouteAgents.class).with("agents", MANY);
        var samples = bench.jmh().measure(List.of(few, many));
        var ofFew = Objects.requireNonNull(samples.get(few), "was measured");
        var ofMany = Objects.requireNonNull(samples.get(many), "was measured");
        return new Result(id(), "µs", 1_000, ofMany)
                .variant(FEW + " agents", ofFew)
                .budget(atMost(3, "≤ 3 × our own at 10 agents", ofMany.median() / ofFew.median()));
    }
}
