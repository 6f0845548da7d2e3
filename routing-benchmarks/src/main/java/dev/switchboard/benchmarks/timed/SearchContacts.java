package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.ContactSearchers;
import dev.switchboard.benchmarks.contest.ContactSearchers.Searcher;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Searches a directory for part of a name, an address or a number; the first page. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class SearchContacts {
    @Param("SWITCHBOARD")
    public ContactSearchers contestant = ContactSearchers.SWITCHBOARD;

    @Param("1000000")
    public int contacts;

    private Searcher searcher = Nobody.CONTACT_SEARCHER;
    private int next;

    @Setup
    public void prepare() {
        searcher = contestant.checked(contacts);
    }

    @Benchmark
    public List<Integer> search() {
        next = (next + 1) & (ContactSearchers.queries() - 1);
        return searcher.find(next);
    }
}
