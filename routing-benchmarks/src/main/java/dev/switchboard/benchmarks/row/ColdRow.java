package dev.switchboard.benchmarks.row;

import static dev.switchboard.benchmarks.Budget.atMost;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Result;
import dev.switchboard.benchmarks.Row;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.office.Ask;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.Oracle;
import dev.switchboard.benchmarks.office.PolicyDocument;
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
 * From the start of the process until it has printed its first decision: a document of 5 personas is read, and the question is
 * routed, its notification and tokens included, where a floor only decides. The class path holds what each needs.
 */
final class ColdRow implements Row {
    /** 450 ms on the machine on which the floor takes 352 ms; machines differ, and their ratio does less. */
    private static final double MOST_OF_FLOOR = 450.0 / 352;

    private static final int STARTS_A_ROUND = 2;
    private static final int ASKS = 5;

    @Override
    public String id() {
        return "cold";
    }

    @Override
    public void check() {
        withPolicy((policy, office) -> {
            var oracle = new Oracle(office);
            for (var ask : office.asks().subList(0, ASKS)) {
                for (var program : ColdStart.values()) {
                    if (program != ColdStart.HELLO) {
                        require(program, program.answer(policy, ask), oracle, ask);
                    }
                }
            }
        });
    }

    @Override
    public Result measure(Bench bench) {
        var nanos = new EnumMap<ColdStart, List<Double>>(ColdStart.class);
        withPolicy((policy, office) -> start(bench, policy, office, nanos));
        var samples = new EnumMap<ColdStart, Sample>(ColdStart.class);
        nanos.forEach((program, times) -> samples.put(
                program,
                Sample.of(times.stream().mapToDouble(Double::doubleValue).toArray())));
        return result(samples);
    }

    private static void start(Bench bench, Path policy, Office office, Map<ColdStart, List<Double>> nanos) {
        var oracle = new Oracle(office);
        int starts = bench.profile() == Profile.SMOKE
                ? 1
                : STARTS_A_ROUND * bench.profile().rounds();
        for (int i = 0; i <= starts; i++) {
            for (var program : ColdStart.values()) {
                var ask = office.asks().get(i);
                var said = program.run(policy, ask);
                if (program != ColdStart.HELLO) {
                    require(program, said.line(), oracle, ask);
                }
                if (i > 0) { // the first start warms the caches of the operating system
                    nanos.computeIfAbsent(program, any -> new ArrayList<>()).add((double) said.nanos());
                    bench.progress().say(program.title() + ": " + said.nanos() / 1_000_000 + " ms");
                }
            }
        }
    }

    private static void require(ColdStart program, String answer, Oracle oracle, Ask ask) {
        var right = oracle.verdict(ask).target();
        if (!answer.equals(right)) {
            throw new IllegalStateException(program + " says " + answer + ", right is " + right + ": " + ask);
        }
    }

    private Result result(Map<ColdStart, Sample> samples) {
        var ours = Objects.requireNonNull(samples.get(ColdStart.SWITCHBOARD));
        var floor = Objects.requireNonNull(samples.get(ColdStart.FLOOR));
        var result = new Result(id(), "ms", 1_000_000, ours)
                .floor(floor)
                .peer(ColdStart.DROOLS.title(), Objects.requireNonNull(samples.get(ColdStart.DROOLS)));
        for (var other : List.of(ColdStart.PREVIEW, ColdStart.BUILDER, ColdStart.HELLO)) {
            result.variant(other.title(), Objects.requireNonNull(samples.get(other)));
        }
        return result.budget(
                atMost(MOST_OF_FLOOR, "≤ 450 ms where hand-written takes 352", ours.median() / floor.median()));
    }

    /** Something to do with a policy document. */
    @FunctionalInterface
    private interface Use {
        void with(Path policy, Office office);
    }

    private static void withPolicy(Use use) {
        try {
            var policy = Files.createTempFile("policy", ".json");
            try {
                var office = Office.of(ColdStart.PERSONAS, ColdStart.USERS);
                Files.writeString(policy, PolicyDocument.of(office).toJson());
                use.with(policy, office);
            } finally {
                Files.delete(policy);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
