package dev.switchboard.csv;

import dev.switchboard.specialist.Specialist;
import java.util.BitSet;
import java.util.function.IntFunction;

/**
 * Knows again which specialist two cells of a row, address and name, stand for: most rows of a large file repeat both, and reading and
 * comparing them anew would take longer than all the rest. Keeps nothing but numbers: the texts are those of the specialists as they are
 * by now; a name may be left out, which says nothing. Belongs to one thread.
 */
final class SeenCells {
    static final int NEVER = -1;

    private final IntFunction<Specialist> specialists;
    /** One more than the numbers; 0 is a free slot. */
    private int[] slots = new int[1 << 6];

    private final BitSet noted = new BitSet();
    private int size;

    /** Of specialists who are found by their numbers. */
    SeenCells(IntFunction<Specialist> specialists) {
        this.specialists = specialists;
    }

    /** The number of a specialist who was noted and is written exactly as these cells, or {@link #NEVER}. */
    int find(Cells cells, int email, int name) {
        for (int slot = first(cells.hash(email)); slots[slot] != 0; slot = next(slot)) {
            if (isWritten(cells, email, name, slots[slot] - 1)) {
                return slots[slot] - 1;
            }
        }
        return NEVER;
    }

    /** Notes the number of a specialist, if they are written exactly as these cells. */
    void note(Cells cells, int email, int name, int number) {
        if (!noted.get(number) && isWritten(cells, email, name, number)) {
            noted.set(number);
            if (++size * 2 > slots.length) {
                grow();
            }
            place(cells.hash(email), number + 1);
        }
    }

    /** A name behind an apostrophe is not meant as it is written. */
    private boolean isWritten(Cells cells, int email, int name, int number) {
        var specialist = specialists.apply(number);
        return cells.is(email, specialist.email().toString())
                && (cells.length(name) == 0
                        || (cells.is(name, specialist.name())
                                && !specialist.name().startsWith("'")));
    }

    private void place(int hash, int entry) {
        int slot = first(hash);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = entry;
    }

    private void grow() {
        var before = slots;
        slots = new int[before.length * 2];
        for (int entry : before) {
            if (entry != 0) {
                place(Cells.hash(specialists.apply(entry - 1).email().toString()), entry);
            }
        }
    }

    private int first(int hash) {
        return (hash * 0x9e3779b9) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
