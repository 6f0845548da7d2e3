package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.Loader;
import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.PolicyDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Loads a policy document. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class PolicyLoad {
    private static final int USERS_OF_A_PERSONA = 10;
    /** A load takes so long that the rounds before the measured ones hold too few for all of it to be compiled. */
    private static final int LOADS_BEFORE = 150;

    @Param("SWITCHBOARD")
    public Loader contestant = Loader.SWITCHBOARD;

    @Param("1000")
    public int personas;

    private String json = "";

    @Setup
    public void prepare() {
        var office = Office.unasked(personas, personas * USERS_OF_A_PERSONA);
        contestant.check(office);
        json = PolicyDocument.of(office).toJson();
        for (int i = 0; i < LOADS_BEFORE; i++) {
            contestant.load(json);
        }
    }

    @Benchmark
    public Object load() {
        return contestant.load(json);
    }
}
