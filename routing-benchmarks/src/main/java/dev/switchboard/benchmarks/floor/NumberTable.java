package dev.switchboard.benchmarks.floor;

/** Numbers from 1 on by a key, in an open-addressed table that is at most half full. */
final class NumberTable {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long[] keys = new long[16];
    private int[] numbers = new int[16];
    private int size;

    /** The number of the key, 0 if there is none. */
    int get(long key) {
        return numbers[slot(key)];
    }

    /** The number of the key, which is the next one if there was none. */
    int add(long key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = ++size;
            if (2 * size > keys.length) {
                grow();
                return size;
            }
        }
        return numbers[slot];
    }

    int size() {
        return size;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldNumbers[old] != 0) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                numbers[slot] = oldNumbers[old];
            }
        }
    }

    private int slot(long key) {
        int mask = numbers.length - 1;
        int slot = (int) ((key * GOLDEN) >>> 32) & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
