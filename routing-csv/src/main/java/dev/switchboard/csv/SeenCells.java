package dev.switchboard.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers which specialist two cells of a row, address and name, stood for: most rows of a large file repeat both, and
 * reading and comparing them anew would take longer than all the rest. Up to a limit; belongs to one thread.
 */
final class SeenCells {
    static final int NEVER = -1;

    private static final int PAGE_BITS = 16;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 1 << 10;
    private static final int NUMBER = 2; // characters before the text: two of number, two of lengths
    private static final int TEXT = 4;
    private static final int MOST_LENGTH = 1 << 12;

    /** One text behind the other, none in two pages: never copied to grow. */
    private final List<char[]> pages = new ArrayList<>();
    /** Where in the last page the next text comes. */
    private int end = PAGE;
    /** Where the texts are, one more than that; 0 is a free slot. */
    private int[] slots = new int[1 << 6];

    private int size;

    /** The number noted for two cells with these texts, or {@link #NEVER}. */
    int find(Cells cells, int one, int other) {
        for (int slot = first(cells.hash(one, other)); slots[slot] != 0; slot = next(slot)) {
            var page = page(slots[slot]);
            int at = placeIn(slots[slot]);
            if (page[at + NUMBER] == cells.length(one)
                    && page[at + NUMBER + 1] == cells.length(other)
                    && cells.isAt(one, page, at + TEXT)
                    && cells.isAt(other, page, at + TEXT + cells.length(one))) {
                return page[at] << Character.SIZE | page[at + 1];
            }
        }
        return NEVER;
    }

    /** Notes the number of two cells that were not found. */
    void note(Cells cells, int one, int other, int number) {
        int length = cells.length(one) + cells.length(other);
        if (length > MOST_LENGTH || !hasRoom(TEXT + length)) {
            return;
        }
        var page = pages.get(pages.size() - 1);
        page[end] = (char) (number >>> Character.SIZE);
        page[end + 1] = (char) number;
        page[end + NUMBER] = (char) cells.length(one);
        page[end + NUMBER + 1] = (char) cells.length(other);
        cells.copy(one, page, end + TEXT);
        cells.copy(other, page, end + TEXT + cells.length(one));
        if (++size * 2 > slots.length) {
            grow();
        }
        place(cells.hash(one, other), ((pages.size() - 1) << PAGE_BITS) + end + 1);
        end += TEXT + length;
    }

    /** Whether the last page has room for so many characters, a new one if need be. */
    private boolean hasRoom(int length) {
        if (end + length > PAGE) {
            if (pages.size() == MOST_PAGES) {
                return false;
            }
            pages.add(new char[PAGE]);
            end = 0;
        }
        return true;
    }

    private char[] page(int entry) {
        return pages.get((entry - 1) >>> PAGE_BITS);
    }

    private static int placeIn(int entry) {
        return (entry - 1) & (PAGE - 1);
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
                var page = page(entry);
                int at = placeIn(entry);
                int length = page[at + NUMBER] + page[at + NUMBER + 1];
                place(Cells.hash(0, page, at + TEXT, at + TEXT + length), entry);
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
