package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.ContactFinders;
import dev.switchboard.benchmarks.contest.ContactFinders.Finder;
import dev.switchboard.identity.ContactId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds contacts by their addresses, in random order, each waiting for the one before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class FindContact {
    @Param("SWITCHBOARD")
    public ContactFinders contestant = ContactFinders.SWITCHBOARD;

    @Param("1000000")
    public int contacts;

    private Finder finder = Nobody.CONTACT_FINDER;
    private int next;

    @Setup
    public void prepare() {
        finder = contestant.checked(contacts);
    }

    @Benchmark
    public ContactId find() {
        var found = finder.find(next);
        next = (next + 1 + (int) (found.number() & 7)) & (ContactFinders.queries() - 1);
        return found;
    }
}
