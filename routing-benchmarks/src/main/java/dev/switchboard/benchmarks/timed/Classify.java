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

/** Labels one question after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class Classify {
    @Param("SWITCHBOARD")
    public Labellers contestant = Labellers.SWITCHBOARD;

    @Param("20")
    public int labels;

    @Param("10")
    public int examples;

    private Labeller labeller = Nobody.LABELLER;
    private int count;
    private int next;

    @Setup
    public void prepare() {
        var corpus = Corpus.of(labels, examples);
        labeller = Labeller.checked(contestant.helpedOver(corpus), corpus);
        count = corpus.questions().size();
    }

    /** The next question is about another label. */
    @Benchmark
    public Object label() {
        next = (next + 11) % count;
        return labeller.label(next);
    }
}
