package dev.switchboard.specialist;

import java.util.Arrays;

/**
 * Collects hashes, to tell afterwards which of them came more than once: at most six bytes for each, and after {@link #finish}
 * only those that did. Belongs to one thread.
 */
final class HashTally {
    private static final int BUCKETS = 256;
    private static final int BUCKET_SHIFT = 24;
    private static final int[] NONE = {};

    private final int[][] buckets = new int[BUCKETS][];
    private final int[] sizes = new int[BUCKETS];
    private int repeated;

    HashTally() {
        Arrays.fill(buckets, NONE);
    }

    /** Notes a hash. */
    void add(int hash) {
        int bucket = hash >>> BUCKET_SHIFT;
        int size = sizes[bucket];
        if (size == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], Math.max(8, size + size / 2));
        }
        buckets[bucket][size] = hash;
        sizes[bucket] = size + 1;
    }

    /** Forgets what came once. */
    void finish() {
        for (int i = 0; i < BUCKETS; i++) {
            buckets[i] = repeatedOf(buckets[i], sizes[i]);
        }
    }

    /** Those that came more than once, each once, in order. */
    private int[] repeatedOf(int[] hashes, int size) {
        Arrays.sort(hashes, 0, size);
        int kept = 0;
        for (int i = 1; i < size; i++) {
            if (hashes[i] == hashes[i - 1]) {
                repeated += kept > 0 && hashes[kept - 1] == hashes[i] ? 1 : 2;
                kept += kept > 0 && hashes[kept - 1] == hashes[i] ? 0 : 1;
                hashes[kept - 1] = hashes[i];
            }
        }
        return kept == 0 ? NONE : Arrays.copyOf(hashes, kept);
    }

    /** How many were noted of a hash that came more than once. */
    int repeated() {
        return repeated;
    }

    /** Whether the hash came more than once. */
    boolean isRepeated(int hash) {
        var bucket = buckets[hash >>> BUCKET_SHIFT];
        return bucket.length > 0 && Arrays.binarySearch(bucket, hash) >= 0;
    }
}
