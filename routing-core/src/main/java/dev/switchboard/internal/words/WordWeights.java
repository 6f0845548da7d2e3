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
    private static final int MOST_WORDS = 10_000;

    private final WordTable ranks = new WordTable(MOST_WORDS);

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
        int rank = ranks.of(words.hash(index));
        rank = rank == 0 ? ranks.of(words.stem(index)) : rank;
        if (rank != 0) {
            return BY_RANK[rank];
        }
        return words.length(index) == 1 ? BY_RANK[1] : FULL;
    }

    /** Whether the word is listed. */
    public boolean isFrequent(Words words, int index) {
        return ranks.of(words.hash(index)) != 0;
    }

    private void read(String list) {
        var words = new Words();
        for (int start = 0, end; start < list.length(); start = end + 1) {
            end = list.indexOf('\n', start);
            int rank = list.charAt(start) - '0';
            words.read(Tokens.of(list.substring(start, end)));
            for (int i = 1; i < words.count(); i++) {
                put(words.hash(i), rank);
                put(words.stem(i), rank);
            }
        }
    }

    /** A word of several languages says no more than in the one where it says least. */
    private void put(int hash, int rank) {
        int known = ranks.of(hash);
        ranks.put(hash, known == 0 ? rank : Math.min(rank, known));
    }

    private static final class Loaded {
        static final WordWeights WEIGHTS = new WordWeights();

        private Loaded() {}
    }
}
