package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.PlainText;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases in a hash map, by the hash of their first word. Belongs to one thread. */
final class PhraseChains {
    private final Map<WordKey, Chained> chains = new HashMap<>();
    private final WordKey sought = new WordKey(0);

    void add(String text, int number) {
        var hashes = Hashing.words(PlainText.padded(text));
        var first = new WordKey(hashes[0]);
        chains.put(first, new Chained(hashes, number, chains.get(first)));
    }

    /** The first of the phrases that begin with the word. */
    @Nullable
    Chained beginningWith(long word) {
        sought.hash = word;
        return chains.get(sought);
    }

    /** A phrase, and others that begin with the same word. */
    static final class Chained {
        final int number;
        final @Nullable Chained next;
        private final long[] words;

        private Chained(long[] words, int number, @Nullable Chained next) {
            this.words = words;
            this.number = number;
            this.next = next;
        }

        /** Whether the words from the second on follow as well. */
        boolean isAt(long[] text, int start, int count) {
            if (start + words.length > count) {
                return false;
            }
            for (int i = 1; i < words.length; i++) {
                if (text[start + i] != words[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
