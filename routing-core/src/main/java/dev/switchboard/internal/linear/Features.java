package dev.switchboard.internal.linear;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;

/**
 * What a text shows a linear model, in three blocks: stems and pairs of neighbouring stems; pieces of two to four letters of
 * each word; pairs of stems anywhere in the text. However often a word occurs, it counts once. Each feature is mixed into one of
 * 65,536 buckets. To be read again for the next text; belongs to one thread.
 */
final class Features {
    static final int BUCKETS = 1 << 16;
    static final int BLOCKS = 3;
    /** The block of the pieces of words. */
    static final int PIECES = 1;

    static final int MOST_FEATURES = 4_600;

    private static final int MOST_STEMS_PAIRED = 40;
    private static final int EDGE = '_';
    private static final int LONGEST_PIECE = 4;
    private static final int PIECE_BASIS = 0x2c1b3c6d;
    private static final int STEM_BASIS = 0x297a2d39;
    private static final int START = 0x3e7;
    private static final int END = 0x3e6;
    private static final int PRIME = 0x01000193;
    private static final int GOLDEN = 0x9e3779b1;

    private final char[] buckets = new char[MOST_FEATURES];
    private final int[] ends = new int[BLOCKS];
    private final int[] paired = new int[MOST_STEMS_PAIRED];
    private final int[] knownWords = new int[Tokens.MOST_TOKENS];
    private int size;
    private int knownCount;

    /** Forgets the text before, and takes the features of this one. */
    Features read(Words words) {
        return read(words, KnownWords.NONE);
    }

    /**
     * Forgets the text before, and takes the features of this one.
     *
     * @param known words whose pieces need not be taken
     */
    Features read(Words words, KnownWords known) {
        clear();
        long first = words.firstOfTheirKind();
        readStems(words, first);
        ends[0] = size;
        for (long rest = first; rest != 0; rest &= rest - 1) {
            readPieces(words, Long.numberOfTrailingZeros(rest), known);
        }
        ends[1] = size;
        readPairs(words, first);
        ends[2] = size;
        return this;
    }

    /** Forgets the text before, and takes the pieces of one word. */
    Features readPieces(Words words, int word) {
        clear();
        ends[0] = 0;
        addPieces(words, word);
        ends[1] = size;
        ends[2] = size;
        return this;
    }

    /** How many words are known. */
    int knownCount() {
        return knownCount;
    }

    /** The number of a word that is known. */
    int known(int index) {
        return knownWords[index];
    }

    /** The bucket of a single stem. */
    static int bucketOfStem(int stem) {
        return bucketOf(stem ^ STEM_BASIS);
    }

    /** Where the block begins. */
    int start(int block) {
        return block == 0 ? 0 : ends[block - 1];
    }

    /** Behind the last feature of the block. */
    int end(int block) {
        return ends[block];
    }

    int bucket(int feature) {
        return buckets[feature];
    }

    private void readStems(Words words, long first) {
        int before = START;
        for (int i = 0; i < words.count(); i++) {
            int stem = words.stem(i);
            if ((first >>> i & 1) != 0) {
                add(stem ^ STEM_BASIS);
            }
            add(before * GOLDEN + stem);
            before = stem;
        }
        add(before * GOLDEN + END);
    }

    private void clear() {
        size = 0;
        knownCount = 0;
    }

    private void readPieces(Words words, int word, KnownWords known) {
        int number = known.find(words.hash(word));
        if (number < 0) {
            addPieces(words, word);
        } else {
            knownWords[knownCount++] = number;
        }
    }

    private void addPieces(Words words, int word) {
        char[] letters = words.letters();
        int start = words.start(word);
        int end = words.end(word);
        for (int from = start - 1; from < end; from++) {
            int hash = PIECE_BASIS;
            for (int at = from; at <= end && at < from + LONGEST_PIECE; at++) {
                int letter = at < start || at == end ? EDGE : letters[at];
                hash = (hash ^ letter) * PRIME;
                if (at > from) {
                    add(hash);
                }
            }
        }
    }

    private void readPairs(Words words, long first) {
        int count = 0;
        for (long rest = first; rest != 0 && count < MOST_STEMS_PAIRED; rest &= rest - 1) {
            int stem = words.stem(Long.numberOfTrailingZeros(rest));
            for (int i = 0; i < count; i++) {
                add(Math.min(stem, paired[i]) * GOLDEN + Math.max(stem, paired[i]) * PRIME);
            }
            paired[count++] = stem;
        }
    }

    private static int bucketOf(int hash) {
        return Words.mix(hash) >>> 16;
    }

    private void add(int hash) {
        buckets[size++] = (char) bucketOf(hash);
    }
}
