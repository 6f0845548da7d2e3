package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.Labeller;
import dev.switchboard.benchmarks.contest.Labellers;
import dev.switchboard.benchmarks.office.Corpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Learns labels, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class ClassifyBuild {
    @Param("SWITCHBOARD")
    public Labellers contestant = Labellers.SWITCHBOARD;

    @Param("20")
    public int labels;

    @Param("10")
    public int examples;

    private Corpus corpus = Corpus.of(0, 0);

    @Setup
    public void prepare() {
        var asked = Corpus.of(labels, examples);
        Labeller.checked(contestant.over(asked), asked);
        corpus = asked.unasked();
    }

    @Benchmark
    public Object build() {
        return contestant.over(corpus);
    }
}
