package dev.switchboard.internal.words;

import dev.switchboard.text.Tokens;

/**
 * How much a word says about a topic: frequent words of any of five languages little or nothing, all others everything. A word
 * that is listed here is also one that nobody mistyped. Immutable; read on first use.
 *
 * <p>Each line of a list is a rank, from 1 for words that say nothing about a topic to 3 for those that say a little, and words that have
 * it. The lists are classes, because a class comes sooner out of a jar than a resource, and every process needs them at once.
 */
public final class WordWeights {
    /** What a word says that is in no list. */
    private static final float FULL = 1;
    /** What the most frequent words say. */
    public static final float LEAST = 0.15f;

    private static final float[] BY_RANK = {0, LEAST, 0.35f, 0.6f};
    private static final int FREE = 0;

    private final int[] hashes = new int[1 << 15];
    private final byte[] ranks = new byte[hashes.length];

    private WordWeights() {
        read(FrequentEnglish.words());
        read(FrequentGerman.words());
        read(FrequentSpanish.words());
        read(FrequentFrench.words());
        read(FrequentCzech.words());
    }

    /** Those of all languages. */
    public static WordWeights frequent() {
        return Loaded.WEIGHTS;
    }

    /** From 0.15 to 1; a form of a listed word that is not listed itself says as much as that. */
    public float of(Words words, int index) {
        int slot = slotOf(words.hash(index));
        slot = hashes[slot] == FREE ? slotOf(words.stem(index)) : slot;
        if (hashes[slot] != FREE) {
            return BY_RANK[ranks[slot]];
        }
        return words.length(index) == 1 ? BY_RANK[1] : FULL;
    }

    /** Whether the word is listed. */
    public boolean isFrequent(Words words, int index) {
        return hashes[slotOf(words.hash(index))] != FREE;
    }

    private void read(String list) {
        var words = new Words();
        for (int start = 0, end; start < list.length(); start = end + 1) {
            end = list.indexOf('\n', start);
            byte rank = (byte) (list.charAt(start) - '0');
            words.read(Tokens.of(list.substring(start, end)));
            for (int i = 1; i < words.count(); i++) {
                put(words.hash(i), rank);
                put(words.stem(i), rank);
            }
        }
    }

    /** A word of several languages says no more than in the one where it says least. */
    private void put(int hash, byte rank) {
        int slot = slotOf(hash);
        ranks[slot] = hashes[slot] == FREE ? rank : (byte) Math.min(rank, ranks[slot]);
        hashes[slot] = hash;
    }

    private int slotOf(int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != hash && hashes[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static final class Loaded {
        static final WordWeights WEIGHTS = new WordWeights();

        private Loaded() {}
    }
}
