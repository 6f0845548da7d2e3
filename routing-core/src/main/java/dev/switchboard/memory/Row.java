package dev.switchboard.memory;

import java.util.Arrays;

/** Rows of numbers, copied with one more or one less. */
final class Row {

    private Row() {}

    /** The row with the number at that index, and what was there behind it. */
    static int[] with(int number, int at, int... row) {
        var longer = Arrays.copyOf(row, row.length + 1);
        System.arraycopy(row, at, longer, at + 1, row.length - at);
        longer[at] = number;
        return longer;
    }

    /** The row without what is at that index. */
    static int[] without(int at, int... row) {
        var shorter = Arrays.copyOf(row, row.length - 1);
        System.arraycopy(row, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }
}
