package dev.switchboard.benchmarks.timed;

import dev.switchboard.benchmarks.contest.PhraseFinder;
import dev.switchboard.benchmarks.contest.PhraseFinders;
import dev.switchboard.benchmarks.office.PhraseBook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Finds phrases in one question after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class FindPhrases {
    @Param("SWITCHBOARD")
    public PhraseFinders contestant = PhraseFinders.SWITCHBOARD;

    @Param("10000")
    public int phrases;

    private PhraseFinder finder = Nobody.PHRASE_FINDER;
    private int count;
    private int next;

    @Setup
    public void prepare() {
        var book = PhraseBook.of(phrases);
        finder = contestant.over(book);
        PhraseFinder.check(finder, book);
        count = book.texts().size();
    }

    @TearDown
    public void end() {
        finder.close();
    }

    @Benchmark
    public Object find() {
        next = next + 1 == count ? 0 : next + 1;
        return finder.find(next);
    }
}
