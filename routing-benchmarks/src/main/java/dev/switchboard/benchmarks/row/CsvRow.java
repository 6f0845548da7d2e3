package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.BulkLoader;
import dev.switchboard.benchmarks.office.BulkFile;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.process.Build;
import dev.switchboard.benchmarks.process.BulkHeapProbe;
import dev.switchboard.benchmarks.process.Machine;
import dev.switchboard.benchmarks.timed.BulkLoad;
import dev.switchboard.benchmarks.timed.BulkParse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** A bulk file of users in no order, ten to a specialist, is checked and imported into a policy. */
final class CsvRow implements Row {
    private static final double MOST_OF_FLOOR = 1.2;
    private static final double MOST_BYTES = 8;
    private static final List<String> MACHINE = List.of("-XX:+UseSerialGC", "-Xmx3g");

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public void check() {
        check(Profile.SMOKE.users());
    }

    /** Refuses contestants who lose anything. */
    static void check(int users) {
        var office = Office.unasked(1, users);
        BulkFile.with(office, file -> {
            for (var contestant : BulkLoader.values()) {
                contestant.check(office, file);
            }
        });
    }

    @Override
    public Result measure(Bench bench) {
        var result = new AtomicReference<Result>();
        var office = Office.unasked(1, bench.profile().users());
        BulkFile.with(office, file -> result.set(measure(bench, office, file)));
        return result.get();
    }

    private Result measure(Bench bench, Office office, Path file) {
        var trials = new EnumMap<BulkLoader, Trial>(BulkLoader.class);
        for (var contestant : BulkLoader.values()) {
            contestant.check(office, file);
            var trial = Trial.of(BulkLoad.class).with("contestant", contestant).with("file", file);
            trials.put(contestant, contestant == BulkLoader.FAST_CSV ? trial.aside() : trial);
        }
        var parsing = Trial.of(BulkParse.class).with("file", file).aside();
        var all = new ArrayList<>(trials.values());
        all.add(parsing);
        var samples = bench.jmh().measure(all);
        var ours = Objects.requireNonNull(samples.get(trials.get(BulkLoader.SWITCHBOARD)));
        var floor = Objects.requireNonNull(samples.get(trials.get(BulkLoader.COMMONS_CSV)));
        return new Result(id(), "ms", 1_000_000, ours)
                .floor(floor)
                .peer(BulkLoader.FAST_CSV.title(), Objects.requireNonNull(samples.get(trials.get(BulkLoader.FAST_CSV))))
                .variant("commons-csv, parsing only", Objects.requireNonNull(samples.get(parsing)))
                .budget(atMost(MOST_OF_FLOOR, "≤ 1.2 x commons-csv into a HashMap", ours.median() / floor.median()))
                .budget(atMost(MOST_BYTES, "≤ 8 bytes a row beside the result", bytesBeside(bench, office, file)));
    }

    private static double bytesBeside(Bench bench, Office office, Path file) {
        var said = Machine.run(
                Build.wholeClassPath(),
                MACHINE,
                BulkHeapProbe.class,
                file.toString(),
                file.toString(),
                Integer.toString(office.userCount(0)));
        bench.progress().say("beside the result: " + said.line() + " bytes a row");
        return Double.parseDouble(said.line());
    }
}
