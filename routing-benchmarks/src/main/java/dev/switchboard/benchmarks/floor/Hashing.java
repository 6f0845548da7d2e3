package dev.switchboard.benchmarks.floor;

import java.util.Arrays;

/** Hashes of 64 bits; different words are taken to have different ones. */
final class Hashing {
    static final long OFFSET = 0xcbf29ce484222325L;
    static final long PRIME = 0x100000001b3L;

    private Hashing() {}

    /** The hash of each word of a short text. */
    static long[] words(String text) {
        var hashes = new long[text.length() + 1];
        return Arrays.copyOf(hashes, words(text, hashes));
    }

    /**
     * Puts the hash of each word of an ASCII text into the array, as long as there is room.
     *
     * @return how many
     */
    static int words(String text, long[] hashes) {
        int count = 0;
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                hash = (hash ^ c) * PRIME;
            } else if (c >= 'A' && c <= 'Z') {
                hash = (hash ^ (c | 0x20)) * PRIME;
            } else if (c != '\'' && hash != OFFSET && count < hashes.length) {
                hashes[count++] = hash;
                hash = OFFSET;
            }
        }
        if (hash != OFFSET && count < hashes.length) {
            hashes[count++] = hash;
        }
        return count;
    }
}
