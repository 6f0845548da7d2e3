package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.PhraseBook;
import java.util.Set;

/** Finds phrases in the questions of a book, all made ready beforehand. Belongs to one thread. */
public interface PhraseFinder extends AutoCloseable {

    /** The phrases in the question with this number, in the contestant's own form. */
    Object find(int question);

    /** What was found. */
    Set<String> phrases(Object found);

    /** Ends what runs in the background, if anything does. */
    @Override
    default void close() {}

    /** Refuses a contestant who does not find the right phrases in every question. */
    static void check(PhraseFinder finder, PhraseBook book) {
        for (int i = 0; i < book.texts().size(); i++) {
            var text = book.texts().get(i);
            var expected = book.phrasesIn(text);
            var found = finder.phrases(finder.find(i));
            if (!found.equals(expected)) {
                throw new IllegalStateException(
                        finder.getClass().getSimpleName() + " finds " + found + ", right is " + expected + ": " + text);
            }
        }
    }
}
