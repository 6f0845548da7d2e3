package dev.switchboard.benchmarks.timed;

import dev.switchboard.Switchboard;
import dev.switchboard.benchmarks.contest.UserEdits;
import org.jspecify.annotations.Nullable;
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

/** Moves users in batches, each batch on the same policy. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class MapEdit {
    private static final int CHECKED = 1_000;

    @Param("1000000")
    public int users;

    private @Nullable UserEdits edits;
    private @Nullable Switchboard switchboard;

    @Setup
    public void prepare() {
        var ready = new UserEdits(users);
        ready.check(CHECKED);
        edits = ready;
    }

    @Setup(Level.Invocation)
    public void empty() {
        if (edits != null) {
            switchboard = edits.empty();
        }
    }

    @Benchmark
    @OperationsPerInvocation(UserEdits.BATCH)
    public void edit(Blackhole hole) {
        var ready = edits;
        var over = switchboard;
        if (ready == null || over == null) {
            throw new IllegalStateException("nothing is prepared");
        }
        for (int i = 0; i < UserEdits.BATCH; i++) {
            hole.consume(ready.edit(over, i));
        }
    }
}
