package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.BulkLoader;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Loads a bulk file that is there. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class BulkLoad {
    @Param("SWITCHBOARD")
    public BulkLoader contestant = BulkLoader.SWITCHBOARD;

    @Param("users.csv")
    public String file = "";

    @Benchmark
    public Object load() {
        return contestant.load(Path.of(file));
    }
}
