package dev.switchboard.internal.linear;

import dev.switchboard.internal.words.Words;
import java.util.Arrays;

/**
 * What a text shows a linear model, in three blocks: stems and pairs of neighbouring stems; pieces of two to four letters of
 * each word; pairs of stems anywhere in the text. Each feature is mixed into one of 65,536 buckets and counted within its
 * block. To be read again for the next text; belongs to one thread.
 */
final class Features {
    static final int BUCKETS = 1 << 16;
    static final int BLOCKS = 3;

    private static final int MOST_STEMS_PAIRED = 40;
    static final int MOST_FEATURES = 4_600;
    private static final int MOST_SLOTS = 1 << 13;
    private static final int EDGE = '_';
    private static final int LONGEST_PIECE = 4;
    private static final int PIECE_BASIS = 0x2c1b3c6d;
    private static final int STEM_BASIS = 0x297a2d39;
    private static final int START = 0x3e7;
    private static final int END = 0x3e6;
    private static final int PRIME = 0x01000193;
    private static final int GOLDEN = 0x9e3779b1;

    private final int[] buckets = new int[MOST_FEATURES];
    private final int[] counts = new int[MOST_FEATURES];
    private final int[] ends = new int[BLOCKS];
    private int size;
    /** By slot of the bucket: its place in the block that is being read, plus one. */
    private final short[] slots = new short[MOST_SLOTS];

    private int mask;

    /** Forgets the text before, and takes the features of this one. */
    Features read(Words words) {
        size = 0;
        readStems(words);
        ends[0] = size;
        readPieces(words);
        ends[1] = size;
        readPairs(words);
        ends[2] = size;
        return this;
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

    /** How often the feature occurs in the block. */
    int count(int feature) {
        return counts[feature];
    }

    private void readStems(Words words) {
        begin(2 * words.count() + 1);
        int before = START;
        for (int i = 0; i < words.count(); i++) {
            int stem = words.stem(i);
            add(stem ^ STEM_BASIS);
            add(before * GOLDEN + stem);
            before = stem;
        }
        add(before * GOLDEN + END);
    }

    private void readPieces(Words words) {
        char[] letters = words.letters();
        begin(words.count() == 0 ? 0 : LONGEST_PIECE * (words.end(words.count() - 1) + 2 * words.count()));
        for (int i = 0; i < words.count(); i++) {
            int end = words.end(i);
            for (int from = words.start(i) - 1; from < end; from++) {
                int hash = PIECE_BASIS;
                for (int at = from; at <= end && at < from + LONGEST_PIECE; at++) {
                    int letter = at < words.start(i) || at == end ? EDGE : letters[at];
                    hash = (hash ^ letter) * PRIME;
                    if (at > from) {
                        add(hash);
                    }
                }
            }
        }
    }

    private void readPairs(Words words) {
        int most = Math.min(words.count(), MOST_STEMS_PAIRED);
        begin(most * most / 2);
        for (int i = 0; i < most; i++) {
            for (int j = i + 1; j < most; j++) {
                int one = words.stem(i);
                int other = words.stem(j);
                if (one != other) {
                    add(Math.min(one, other) * GOLDEN + Math.max(one, other) * PRIME);
                }
            }
        }
    }

    private static int bucketOf(int hash) {
        return Words.mix(hash) >>> 16;
    }

    private void begin(int most) {
        mask = Math.min(MOST_SLOTS, Integer.highestOneBit(Math.max(1, most)) << 2) - 1;
        Arrays.fill(slots, 0, mask + 1, (short) 0);
    }

    private void add(int hash) {
        int bucket = bucketOf(hash);
        int slot = bucket & mask;
        while (slots[slot] != 0) {
            int feature = slots[slot] - 1;
            if (buckets[feature] == bucket) {
                counts[feature]++;
                return;
            }
            slot = (slot + 1) & mask;
        }
        buckets[size] = bucket;
        counts[size] = 1;
        slots[slot] = (short) ++size;
    }
}
