package dev.switchboard.internal.linear;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;
import java.util.Arrays;

/**
 * What a text shows a linear model, in three blocks: stems and pairs of neighbouring stems; pieces of two to four letters of
 * each word; pairs of stems anywhere in the text. However often it occurs, a stem, a pair and a word count once. Each feature is
 * mixed into one of 65,536 buckets. To be read again for the next text; belongs to one thread.
 */
final class Features {
    static final int BUCKETS = 1 << 16;
    static final int BLOCKS = 3;
    /** The block of the pieces of words. */
    static final int PIECES = 1;

    static final int MOST_FEATURES = 4_600;

    private static final int MOST_WORDS_PAIRED = 40;
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
    private final int[] paired = new int[MOST_WORDS_PAIRED];
    private final int[] knownWords = new int[Tokens.MOST_TOKENS];
    private final Pieces pieces = new Pieces();
    private int size;
    private int knownCount;

    /** Forgets the text before, and takes the features of this one to learn from: the pieces of each word for itself. */
    Features read(Words words) {
        clear();
        long first = words.firstOfTheirKind();
        readStems(words);
        for (long rest = first; rest != 0; rest &= rest - 1) {
            addPieces(words, 1L << Long.numberOfTrailingZeros(rest));
        }
        ends[1] = size;
        readPairs(words);
        return this;
    }

    /**
     * Forgets the text before, and takes the features of this one. The pieces of words that are known need not be taken; those of
     * all others count once, so that noise which repeats itself says no more for that.
     */
    Features read(Words words, KnownWords known) {
        clear();
        readStems(words);
        long unknown = 0;
        for (long rest = words.firstOfTheirKind(); rest != 0; rest &= rest - 1) {
            int word = Long.numberOfTrailingZeros(rest);
            int number = known.find(words.hash(word));
            if (number < 0) {
                unknown |= 1L << word;
            } else {
                knownWords[knownCount++] = number;
            }
        }
        addPieces(words, unknown);
        ends[1] = size;
        readPairs(words);
        return this;
    }

    /** Forgets the text before, and takes the pieces of one word. */
    Features readPieces(Words words, int word) {
        clear();
        ends[0] = 0;
        addPieces(words, 1L << word);
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

    private void clear() {
        size = 0;
        knownCount = 0;
    }

    private void readStems(Words words) {
        int before = START;
        for (int i = 0; i < words.count(); i++) {
            int stem = words.stem(i);
            int earlier = words.earlierWithStem(i);
            if (earlier < 0) {
                add(stem ^ STEM_BASIS);
            }
            if (earlier < 0 || !isAfter(words, before, earlier)) {
                add(before * GOLDEN + stem);
            }
            before = stem;
        }
        add(before * GOLDEN + END);
        ends[0] = size;
    }

    /** Whether the stem of the word, there or at an earlier place, follows that other stem. */
    private static boolean isAfter(Words words, int before, int word) {
        for (int i = word; i >= 0; i = words.earlierWithStem(i)) {
            if ((i == 0 ? START : words.stem(i - 1)) == before) {
                return true;
            }
        }
        return false;
    }

    /** Takes the pieces of some words, each piece once. */
    private void addPieces(Words words, long some) {
        int letters = 0;
        for (long rest = some; rest != 0; rest &= rest - 1) {
            letters += words.length(Long.numberOfTrailingZeros(rest)) + 1;
        }
        pieces.forget(letters * (LONGEST_PIECE - 1));
        for (long rest = some; rest != 0; rest &= rest - 1) {
            addPieces(words, Long.numberOfTrailingZeros(rest));
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
                if (at > from && pieces.add(bucketOf(hash))) {
                    buckets[size++] = (char) bucketOf(hash);
                }
            }
        }
    }

    private void readPairs(Words words) {
        int count = 0;
        int most = Math.min(words.count(), MOST_WORDS_PAIRED);
        for (int word = 0; word < most; word++) {
            int stem = words.stem(word);
            if (words.earlierWithStem(word) < 0) {
                for (int i = 0; i < count; i++) {
                    add(Math.min(stem, paired[i]) * GOLDEN + Math.max(stem, paired[i]) * PRIME);
                }
                paired[count++] = stem;
            }
        }
        ends[2] = size;
    }

    private static int bucketOf(int hash) {
        return Words.mix(hash) >>> 16;
    }

    private void add(int hash) {
        buckets[size++] = (char) bucketOf(hash);
    }

    /** Buckets seen so far, in a table no larger than needed, so that it is soon cleared. */
    private static final class Pieces {
        private static final int MOST_SLOTS = 1 << 13;

        /** A bucket plus one. */
        private final int[] slots = new int[MOST_SLOTS];

        private int mask;

        /** Begins anew, for at most so many. */
        void forget(int most) {
            int room = Math.min(MOST_SLOTS, Integer.highestOneBit(Math.max(1, most)) << 2);
            Arrays.fill(slots, 0, room, 0);
            mask = room - 1;
        }

        /** Gives whether it was not seen before. */
        boolean add(int bucket) {
            int slot = bucket & mask;
            while (slots[slot] != 0) {
                if (slots[slot] == bucket + 1) {
                    return false;
                }
                slot = (slot + 1) & mask;
            }
            slots[slot] = bucket + 1;
            return true;
        }
    }
}
