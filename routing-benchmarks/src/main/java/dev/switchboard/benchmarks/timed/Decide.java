package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.Contestant;
import dev.switchboard.benchmarks.contest.Decider;
import dev.switchboard.benchmarks.office.Office;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Decides questions that have just come in, in batches of a thousand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class Decide {
    private static final int CHECKED = 500;
    private static final int BATCH = 1_000;

    @Param("SWITCHBOARD")
    public Contestant contestant = Contestant.SWITCHBOARD;

    @Param("5")
    public int personas;

    @Param("1000000")
    public int users;

    private Decider decider = Nobody.DECIDER;
    private int count;
    private int next;
    private int seen;

    @Setup
    public void prepare() {
        var office = Office.of(personas, users);
        decider = Decider.checked(contestant.over(office), office, CHECKED);
        count = office.asks().size() / BATCH * BATCH;
    }

    /** What is asked next is in the caches, as what has just come in would be; what is known about the asker is not. */
    @Setup(Level.Invocation)
    public void takeIn() {
        next = (next + BATCH) % count;
        for (int i = next; i < next + BATCH; i++) {
            seen += decider.lookAt(i);
        }
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public int decide(Blackhole hole) {
        for (int i = next; i < next + BATCH; i++) {
            hole.consume(decider.decide(i));
        }
        return seen;
    }
}
