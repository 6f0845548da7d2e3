package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.floor.CommonsCsvFloor;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Parses a bulk file that is there with commons-csv, and does nothing with it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class BulkParse {
    @Param("users.csv")
    public String file = "";

    @Benchmark
    public long parse() {
        return CommonsCsvFloor.cells(Path.of(file));
    }
}
