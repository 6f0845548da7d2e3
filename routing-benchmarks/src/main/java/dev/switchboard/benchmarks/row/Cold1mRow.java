package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.BulkFile;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.Oracle;
import dev.switchboard.benchmarks.office.PolicyDocument;
import dev.switchboard.benchmarks.process.BulkColdStart;
import dev.switchboard.benchmarks.process.ColdStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * From the start of the process until it has printed its first decision: a document of 5 personas is read and a bulk file for
 * the first of them, and the question is routed, where the floor checks nothing and only decides.
 */
final class Cold1mRow implements Row {
    private static final double MOST_OF_FLOOR = 1.2;
    private static final int STARTS_A_ROUND = 2;
    private static final int ASKS = 5;

    @Override
    public String id() {
        return "cold-1m";
    }

    @Override
    public void check() {
        with(Profile.SMOKE.users(), (policy, bulk, office) -> {
            var oracle = new Oracle(office);
            for (var ask : office.asks().subList(0, ASKS)) {
                for (var program : BulkColdStart.values()) {
                    require(program, program.answer(policy, bulk, ask), oracle, ask);
                }
            }
        });
    }

    @Override
    public Result measure(Bench bench) {
        var nanos = new EnumMap<BulkColdStart, List<Double>>(BulkColdStart.class);
        with(bench.profile().users(), (policy, bulk, office) -> start(bench, policy, bulk, office, nanos));
        var ours = sample(nanos, BulkColdStart.SWITCHBOARD);
        var floor = sample(nanos, BulkColdStart.FLOOR);
        return new Result(id(), "ms", 1_000_000, ours)
                .floor(floor)
                .budget(atMost(
                        MOST_OF_FLOOR, "≤ 1.2 x commons-csv, HashMap and a loop", ours.median() / floor.median()));
    }

    private static void start(
            Bench bench, Path policy, Path bulk, Office office, Map<BulkColdStart, List<Double>> nanos) {
        var oracle = new Oracle(office);
        int starts = bench.profile() == Profile.SMOKE
                ? 1
                : STARTS_A_ROUND * bench.profile().rounds();
        for (int i = 0; i <= starts; i++) {
            for (var program : BulkColdStart.values()) {
                var ask = office.asks().get(i);
                var said = program.run(policy, bulk, ask);
                require(program, said.line(), oracle, ask);
                if (i > 0) { // the first start warms the caches of the operating system
                    nanos.computeIfAbsent(program, any -> new ArrayList<>()).add((double) said.nanos());
                    bench.progress().say(program.title() + ": " + said.nanos() / 1_000_000 + " ms");
                }
            }
        }
    }

    private static void require(BulkColdStart program, String answer, Oracle oracle, Ask ask) {
        var right = oracle.verdict(ask).target();
        if (!answer.equals(right)) {
            throw new IllegalStateException(program + " says " + answer + ", right is " + right + ": " + ask);
        }
    }

    private static Sample sample(Map<BulkColdStart, List<Double>> nanos, BulkColdStart program) {
        return Sample.of(Objects.requireNonNull(nanos.get(program)).stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
    }

    /** Something to do with a policy document, a bulk file, and the office they tell of. */
    @FunctionalInterface
    private interface Use {
        void with(Path policy, Path bulk, Office office);
    }

    private static void with(int users, Use use) {
        var office = Office.of(1, users);
        BulkFile.with(office, bulk -> {
            try {
                var policy = Files.createTempFile("policy", ".json");
                try {
                    var nobody = Office.unasked(ColdStart.PERSONAS, 0); // whose first persona is that of the office
                    Files.writeString(policy, PolicyDocument.of(nobody).toJson());
                    use.with(policy, bulk, office);
                } finally {
                    Files.delete(policy);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
