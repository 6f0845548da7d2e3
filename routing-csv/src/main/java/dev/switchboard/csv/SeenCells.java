package dev.switchboard.csv;

import java.util.Arrays;

/**
 * Remembers which specialist two cells of a row, address and name, stood for: most rows of a large file repeat both, and
 * reading and comparing them anew would take longer than all the rest. Up to a limit; belongs to one thread.
 */
final class SeenCells {
    static final int NEVER = -1;

    private static final int MOST_CHARACTERS = 1 << 26;
    private static final int NUMBER = 2; // characters before the text: two of number, two of lengths
    private static final int TEXT = 4;
    private static final int MOST_LENGTH = 1 << 12;

    private char[] arena = new char[1 << 10];
    private int end = TEXT; // so that no entry is at 0
    private int[] slots = new int[1 << 6];
    private int size;

    /** Forgets everything, and needs next to no memory then. */
    void clear() {
        arena = new char[TEXT];
        end = TEXT;
        slots = new int[2];
        size = 0;
    }

    /** The number noted for two cells with these texts, or {@link #NEVER}. */
    int find(Cells cells, int one, int other) {
        for (int slot = first(cells.hash(one, other)); slots[slot] != 0; slot = next(slot)) {
            int at = slots[slot];
            if (arena[at + NUMBER] == cells.length(one)
                    && arena[at + NUMBER + 1] == cells.length(other)
                    && cells.isAt(one, arena, at + TEXT)
                    && cells.isAt(other, arena, at + TEXT + cells.length(one))) {
                return arena[at] << Character.SIZE | arena[at + 1];
            }
        }
        return NEVER;
    }

    /** Notes the number of two cells that were not found. */
    void note(Cells cells, int one, int other, int number) {
        int length = cells.length(one) + cells.length(other);
        if (length > MOST_LENGTH || end + TEXT + length > MOST_CHARACTERS) {
            return;
        }
        if (end + TEXT + length > arena.length) {
            arena = Arrays.copyOf(arena, Math.max(end + TEXT + length, arena.length + arena.length / 2));
        }
        arena[end] = (char) (number >>> Character.SIZE);
        arena[end + 1] = (char) number;
        arena[end + NUMBER] = (char) cells.length(one);
        arena[end + NUMBER + 1] = (char) cells.length(other);
        cells.copy(one, arena, end + TEXT);
        cells.copy(other, arena, end + TEXT + cells.length(one));
        if (++size * 2 > slots.length) {
            grow();
        }
        place(cells.hash(one, other), end);
        end += TEXT + length;
    }

    private void place(int hash, int at) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = at;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int at = TEXT; at < end; ) {
            int length = arena[at + NUMBER] + arena[at + NUMBER + 1];
            place(Cells.hash(0, arena, at + TEXT, at + TEXT + length), at);
            at += TEXT + length;
        }
    }

    private int first(int hash) {
        return (hash * 0x9e3779b9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
