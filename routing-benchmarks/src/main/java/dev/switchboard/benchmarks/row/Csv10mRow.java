package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.contest.BulkLoader;
import dev.switchboard.benchmarks.office.BulkFile;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.process.Build;
import dev.switchboard.benchmarks.process.BulkProgram;
import dev.switchboard.benchmarks.process.Machine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A bulk file ten times as long, in a heap of 2 GB: once in each virtual machine, which is warm from a shorter one. */
final class Csv10mRow implements Row {
    private static final int FACTOR = 10;
    private static final int WARM_UP = 200_000;
    private static final double MOST_OF_FLOOR = 1.2;
    private static final List<String> MACHINE = List.of("-Xmx2g");

    @Override
    public String id() {
        return "csv-10m";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void check() {
        CsvRow.check(Profile.SMOKE.users() * FACTOR);
    }

    @Override
    public Result measure(Bench bench) {
        int users = bench.profile().users() * FACTOR;
        CsvRow.check(Profile.SMOKE.users() * FACTOR);
        var nanos = new EnumMap<BulkLoader, List<Double>>(BulkLoader.class);
        BulkFile.with(
                Office.unasked(1, Math.min(WARM_UP, users)),
                small -> BulkFile.with(Office.unasked(1, users), file -> load(bench, small, file, nanos)));
        var ours = sample(nanos, BulkLoader.SWITCHBOARD);
        var floor = sample(nanos, BulkLoader.COMMONS_CSV);
        return new Result(id(), "s", 1_000_000_000, ours)
                .floor(floor)
                .peer(BulkLoader.FAST_CSV.title(), sample(nanos, BulkLoader.FAST_CSV))
                .budget(atMost(
                        MOST_OF_FLOOR, "≤ 1.2 x commons-csv into a HashMap, in 2 GB", ours.median() / floor.median()));
    }

    private static void load(Bench bench, Path small, Path file, Map<BulkLoader, List<Double>> nanos) {
        for (int round = 0; round < bench.profile().rounds(); round++) {
            for (var contestant : BulkLoader.values()) {
                var said = Machine.run(
                        Build.wholeClassPath(),
                        MACHINE,
                        BulkProgram.class,
                        contestant.name(),
                        small.toString(),
                        file.toString());
                bench.progress().say(contestant.title() + ": " + Long.parseLong(said.line()) / 1_000_000 + " ms");
                nanos.computeIfAbsent(contestant, any -> new ArrayList<>()).add(Double.parseDouble(said.line()));
            }
        }
    }

    private static Sample sample(Map<BulkLoader, List<Double>> nanos, BulkLoader contestant) {
        return Sample.of(Objects.requireNonNull(nanos.get(contestant)).stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }
}
