package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.contest.Contestant;

/** The same as {@code decide} with 200 personas; as many users, texts and askers as there. */
final class DecideGrowthRow implements Row {
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
        var few = Deciding.measure(bench, Deciding.FEW, Contestant.SWITCHBOARD).of(Contestant.SWITCHBOARD);
        var many = Deciding.measure(
                bench,
                Deciding.MANY,
                Contestant.SWITCHBOARD,
                Contestant.HASH_MAP,
                Contestant.EASY_RULES,
                Contestant.CASBIN,
                Contestant.DROOLS,
                Contestant.REGEX);
        var ours = many.of(Contestant.SWITCHBOARD);
        return new Result(id(), "µs", 1_000, ours)
                .floor(many.of(Contestant.HASH_MAP))
                .variant("with 5 personas", few)
                .peer(Contestant.EASY_RULES.title(), many.of(Contestant.EASY_RULES))
                .peer(Contestant.CASBIN.title(), many.of(Contestant.CASBIN))
                .peer(Contestant.DROOLS.title(), many.of(Contestant.DROOLS))
                .peer(Contestant.REGEX.title(), many.of(Contestant.REGEX))
                .budget(atMost(1.3, "≤ 1.3 × our own at 5 personas", ours.median() / few.median()));
    }
}
