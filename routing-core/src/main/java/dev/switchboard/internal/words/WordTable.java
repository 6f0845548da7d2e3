package dev.switchboard.internal.words;

/**
 * A number above 0 for each of some words, found by their hashes. Belongs to one thread while it is filled; after that any number
 * of threads may ask.
 */
final class WordTable {
    private static final int FREE = 0;

    private final int[] hashes;
    private final byte[] numbers;

    /** Room for so many: at most half full, so that a word it lacks is soon known not to be there. */
    WordTable(int most) {
        hashes = new int[Integer.highestOneBit(most) << 2];
        numbers = new byte[hashes.length];
    }

    /** The number; 0 if the word is not among them. */
    int of(int hash) {
        return numbers[slotOf(hash)];
    }

    /** Puts it in place of an earlier one. */
    void put(int hash, int number) {
        int slot = slotOf(hash);
        hashes[slot] = hash;
        numbers[slot] = (byte) number;
    }

    private int slotOf(int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != hash && hashes[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
