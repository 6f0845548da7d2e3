package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.AgentPickers;
import dev.switchboard.benchmarks.contest.AgentPickers.Picker;
import dev.switchboard.benchmarks.office.Crowd;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Picks agents, one request after the other. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class Select {
    @Param("SWITCHBOARD")
    public AgentPickers contestant = AgentPickers.SWITCHBOARD;

    @Param("100000")
    public int agents;

    private Picker picker = Nobody.AGENT_PICKER;

    /** Where a thread is among the requests. */
    @State(Scope.Thread)
    public static class Cursor {
        private int next;

        int step() {
            next = (next + 1) & (Crowd.REQUESTS - 1);
            return next;
        }
    }

    @Setup
    public void prepare() {
        picker = contestant.checked(agents);
    }

    @Benchmark
    public String pick(Cursor cursor) {
        return picker.pick(cursor.step());
    }
}
