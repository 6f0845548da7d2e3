package dev.switchboard.specialist;

/**
 * Where things are found by their key: a hash table over bare numbers, 6.25 bytes for each thing. Slots come in groups of
 * eight, filled from the left. In the middle of a group are eight tags of a byte, each a part of a hash or 0 for a free slot,
 * which are compared all at once, so that a stranger is rarely looked at; the numbers are around them, likely in the same
 * line of the cache. Does not grow; written by one thread, then read by any.
 */
final class Slots {
    static final int NONE = -1;

    private static final int GROUP = 8;
    private static final int STRIDE = 1 + GROUP / 2;
    private static final int TAGS = GROUP / 4;
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private final long[] slots;
    private final int groups;

    /** Room for so many numbers. */
    Slots(int room) {
        groups = room / (GROUP * 4 / 5) + 1;
        slots = new long[groups * STRIDE];
    }

    /** Where the group begins in which a thing of this hash is looked for first. */
    int first(int hash) {
        return (int) ((Integer.toUnsignedLong(hash) * groups) >>> Integer.SIZE) * STRIDE;
    }

    /** Where the next group begins. */
    int next(int group) {
        return group + STRIDE == slots.length ? 0 : group + STRIDE;
    }

    /** The highest bit of a byte for each slot of the group whose thing may have this hash, among few others. */
    long candidates(int group, int hash) {
        long differences = slots[group + TAGS] ^ tag(hash) * ONES;
        return (differences - ONES) & ~differences & HIGH_BITS;
    }

    /** The number in the slot of the lowest of these bits. */
    int number(int group, long candidates) {
        int slot = Long.numberOfTrailingZeros(candidates) >>> 3;
        return (int) (slots[group + pair(slot)] >>> ((slot & 1) << 5));
    }

    /** Whether a slot is free, so that nothing that belongs here had to go to the next group. */
    boolean isLast(int group) {
        return slots[group + TAGS] >= 0;
    }

    /** Where in the group the number of a slot is: two before the tags, two behind them. */
    private static int pair(int slot) {
        return (slot >>> 1) + (slot >>> 2);
    }

    private static long tag(int hash) {
        return (hash & 0x7f) | 0x80;
    }

    /**
     * Notes the first of these numbers, whose keys are not here yet. Reads all their homes before it writes, so that the
     * memory is waited for once for all of them and not once for each.
     *
     * @return of no meaning; keeps the reading from being optimised away
     */
    long addAll(int[] hashes, int[] numbers, int count) {
        long seen = 0;
        for (int i = 0; i < count; i++) {
            seen |= slots[first(hashes[i]) + TAGS];
        }
        for (int i = 0; i < count; i++) {
            add(hashes[i], numbers[i]);
        }
        return seen;
    }

    /** Notes a number whose key is not here yet. There must be room. */
    void add(int hash, int number) {
        int group = first(hash);
        while (!isLast(group)) {
            group = next(group);
        }
        int slot = (Long.SIZE - Long.numberOfLeadingZeros(slots[group + TAGS])) >>> 3;
        slots[group + TAGS] |= tag(hash) << (slot << 3);
        slots[group + pair(slot)] |= Integer.toUnsignedLong(number) << ((slot & 1) << 5);
    }
}
