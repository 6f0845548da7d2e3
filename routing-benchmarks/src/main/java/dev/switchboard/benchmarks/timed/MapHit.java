package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.UserMaps;
import dev.switchboard.benchmarks.contest.UserMaps.LookUp;
import dev.switchboard.benchmarks.contest.UserQueries;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Finds the specialists of mapped users, in random order, so that hardly anything is in a cache. Which user is next depends on
 * who was found, so that each look-up waits for the one before, as it does between two questions.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class MapHit {
    @Param("SWITCHBOARD")
    public UserMaps contestant = UserMaps.SWITCHBOARD;

    @Param("1000000")
    public int users;

    private LookUp lookUp = Nobody.LOOK_UP;
    private int next;

    @Setup
    public void prepare() {
        lookUp = UserQueries.checked(contestant, users);
    }

    @Benchmark
    public @Nullable Object find() {
        var found = lookUp.find(next);
        next = (next + 1 + (System.identityHashCode(found) & 7)) & (UserQueries.COUNT - 1);
        return found;
    }
}
