package dev.switchboard.benchmarks.floor;

import java.util.Arrays;
import java.util.List;

/** Cuts the text into words, hashes them, and looks up in a hash map the phrases that begin with each. Belongs to one thread. */
public final class HashMapPhraseFloor {
    private static final int MOST_WORDS = 64;
    private static final int[] NOTHING = {};

    private final PhraseChains phrases = new PhraseChains();
    private final long[] words = new long[MOST_WORDS];
    private int[] found = new int[MOST_WORDS];

    /** Knows these phrases. */
    public HashMapPhraseFloor(List<String> texts) {
        for (int number = 0; number < texts.size(); number++) {
            phrases.add(texts.get(number), number);
        }
    }

    /** The numbers of the phrases in the text, as often as they occur. */
    public int[] find(String text) {
        int count = Hashing.words(text, words);
        int hits = 0;
        for (int i = 0; i < count; i++) {
            for (var phrase = phrases.beginningWith(words[i]); phrase != null; phrase = phrase.next) {
                if (phrase.isAt(words, i, count)) {
                    found = hits == found.length ? Arrays.copyOf(found, 2 * hits) : found;
                    found[hits++] = phrase.number;
                }
            }
        }
        return hits == 0 ? NOTHING : Arrays.copyOf(found, hits);
    }
}
