package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.Loader;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.timed.PolicyLoad;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * From the text of a document of 1,000 personas, each with 5 reasons of 6 phrases and a specialist of ten users, to a
 * switchboard that is ready to decide; against Jackson databind, which only binds the document to records.
 */
final class PolicyLoadRow implements Row {
    private static final int PERSONAS = 1_000;
    private static final int FEW = 20;

    @Override
    public String id() {
        return "policy-load";
    }

    @Override
    public void check() {
        var office = Office.unasked(FEW, Profile.SMOKE.users());
        Arrays.stream(Loader.values()).forEach(loader -> loader.check(office));
    }

    @Override
    public Result measure(Bench bench) {
        var trial = Trial.of(PolicyLoad.class).with("personas", PERSONAS).aside();
        var loading = trial.with("contestant", Loader.SWITCHBOARD.name());
        var binding = trial.with("contestant", Loader.DATABIND.name());
        var samples = bench.jmh().measure(List.of(loading, binding));
        var ours = Objects.requireNonNull(samples.get(loading));
        var floor = Objects.requireNonNull(samples.get(binding));
        return new Result(id(), "ms", 1_000_000, ours)
                .floor(floor)
                .budget(atMost(10, "≤ 10 × databind", ours.median() / floor.median()));
    }
}
