package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.Contestant;
import dev.switchboard.benchmarks.contest.RouteDesk;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.timed.Route;
import java.util.List;
import java.util.Objects;

/** {@code Router.route} from end to end, as {@link RouteDesk} says, against what Easy Rules needs for the bare decision. */
final class RouteRow implements Row {

    @Override
    public String id() {
        return "route";
    }

    @Override
    public void check() {
        var office = Office.of(Deciding.FEW, Profile.SMOKE.users());
        new RouteDesk(office).check(office);
    }

    @Override
    public Result measure(Bench bench) {
        var trial = Trial.of(Route.class)
                .with("personas", Deciding.FEW)
                .with("users", bench.profile().users());
        var ours = Objects.requireNonNull(bench.jmh().measure(List.of(trial)).get(trial), "was measured");
        var deciding = Deciding.measure(bench, Deciding.FEW, Contestant.EASY_RULES, Contestant.SWITCHBOARD);
        var easyRules = deciding.of(Contestant.EASY_RULES);
        return new Result(id(), "µs", 1_000, ours)
                .variant("only preview", deciding.of(Contestant.SWITCHBOARD))
                .peer("Easy Rules, deciding only", easyRules)
                .budget(atMost(1, "faster than Easy Rules decides", ours.median() / easyRules.median()));
    }
}
