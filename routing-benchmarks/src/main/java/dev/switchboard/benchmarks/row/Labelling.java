package dev.switchboard.benchmarks.row;

import dev.switchboard.benchmarks.Bench;
import dev.switchboard.benchmarks.Profile;
import dev.switchboard.benchmarks.Sample;
import dev.switchboard.benchmarks.Trial;
import dev.switchboard.benchmarks.contest.Labeller;
import dev.switchboard.benchmarks.contest.Labellers;
import dev.switchboard.benchmarks.office.Corpus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The times that contestants need to learn or to give labels. */
final class Labelling {
    static final int FEW = 20;
    static final int EXAMPLES_OF_FEW = 10;
    static final int MANY = 150;
    static final List<Labellers> PEERS = List.of(Labellers.LIBLINEAR, Labellers.OPEN_NLP);
    private static final int EXAMPLES_OF_MANY = 100;
    private static final int EXAMPLES_IN_A_HURRY = 20;

    private final Map<Labellers, Sample> samples = new EnumMap<>(Labellers.class);

    private Labelling() {}

    /** How many examples each of many labels has: learning from all that there could be takes up to a minute each time. */
    static int examplesOfMany(Profile profile) {
        return profile == Profile.LONG ? EXAMPLES_OF_MANY : EXAMPLES_IN_A_HURRY;
    }

    /** Has each contestant do the same. */
    static Labelling measure(Bench bench, Class<?> benchmark, int labels, int examples) {
        var trials = new EnumMap<Labellers, Trial>(Labellers.class);
        for (var contestant : Labellers.values()) {
            var trial = Trial.of(benchmark)
                    .with("contestant", contestant.name())
                    .with("labels", labels)
                    .with("examples", examples);
            trials.put(contestant, PEERS.contains(contestant) ? trial.aside() : trial);
        }
        var measured = bench.jmh().measure(trials.values());
        var labelling = new Labelling();
        trials.forEach((contestant, trial) ->
                labelling.samples.put(contestant, Objects.requireNonNull(measured.get(trial), "was measured")));
        return labelling;
    }

    Sample of(Labellers contestant) {
        return Objects.requireNonNull(samples.get(contestant), contestant.title());
    }

    /** Each contestant, once. */
    static void check() {
        var corpus = Corpus.of(FEW, EXAMPLES_OF_FEW);
        for (var contestant : Labellers.values()) {
            Labeller.checked(contestant.over(corpus), corpus);
        }
    }
}
