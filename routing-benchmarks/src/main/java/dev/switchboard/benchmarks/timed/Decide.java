package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.Contestant;
import dev.switchboard.benchmarks.contest.Decider;
import dev.switchboard.benchmarks.office.Office;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Decides one question after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class Decide {
    private static final int CHECKED = 500;

    @Param("SWITCHBOARD")
    public Contestant contestant = Contestant.SWITCHBOARD;

    @Param("5")
    public int personas;

    @Param("1000000")
    public int users;

    private Decider decider = Nobody.DECIDER;
    private int count;
    private int next;

    @Setup
    public void prepare() {
        var office = Office.of(personas, users);
        decider = Decider.checked(contestant.over(office), office, CHECKED);
        count = office.asks().size();
    }

    @Benchmark
    public Object decide() {
        next = next + 1 == count ? 0 : next + 1;
        return decider.decide(next);
    }
}
