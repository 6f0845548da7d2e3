package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.office.Office;
import dev.switchboard.benchmarks.office.People;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Moves a user in a copy of a hash map: the plain way to a new version. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class MapCopy {
    @Param("1000000")
    public int users;

    private final Map<String, String> map = new HashMap<>();
    private int next;

    @Setup
    public void prepare() {
        Office.unasked(1, users).forEachUser(0, map::put);
    }

    @Benchmark
    public Object edit() {
        next = (next + 1) % users;
        var copy = new HashMap<>(map);
        copy.put(People.user(next), People.specialist(0));
        return copy;
    }
}
