package dev.switchboard.benchmarks.floor;

import dev.switchboard.benchmarks.office.PlainText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts the text into words, hashes them, and looks up in a hash map the phrases that begin with each. Belongs to one thread. */
public final class HashMapPhraseFloor {
    private static final int MOST_WORDS = 64;
    private static final int[] NOTHING = {};

    private final Map<WordKey, Phrase> phrases = new HashMap<>();
    private final long[] words = new long[MOST_WORDS];
    private final WordKey word = new WordKey(0);
    private int[] found = new int[MOST_WORDS];

    /** Knows these phrases. */
    public HashMapPhraseFloor(List<String> texts) {
        for (int number = 0; number < texts.size(); number++) {
            var hashes = Hashing.words(PlainText.padded(texts.get(number)));
            var first = new WordKey(hashes[0]);
            phrases.put(first, new Phrase(hashes, number, phrases.get(first)));
        }
    }

    /** The numbers of the phrases in the text, as often as they occur. */
    public int[] find(String text) {
        int count = Hashing.words(text, words);
        int hits = 0;
        for (int i = 0; i < count; i++) {
            word.hash = words[i];
            for (var phrase = phrases.get(word); phrase != null; phrase = phrase.next) {
                if (isAt(phrase.words, i, count)) {
                    found = hits == found.length ? Arrays.copyOf(found, 2 * hits) : found;
                    found[hits++] = phrase.number;
                }
            }
        }
        return hits == 0 ? NOTHING : Arrays.copyOf(found, hits);
    }

    private boolean isAt(long[] phrase, int start, int count) {
        if (start + phrase.length > count) {
            return false;
        }
        for (int i = 1; i < phrase.length; i++) {
            if (words[start + i] != phrase[i]) {
                return false;
            }
        }
        return true;
    }

    /** A phrase, and others that begin with the same word. */
    private static final class Phrase {
        private final long[] words;
        private final int number;
        private final @Nullable Phrase next;

        Phrase(long[] words, int number, @Nullable Phrase next) {
            this.words = words;
            this.number = number;
            this.next = next;
        }
    }
}
