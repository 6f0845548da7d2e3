package dev.switchboard.csv;

import java.util.ArrayList;
import java.util.List;

/** Numbers in the order added: four bytes each, never copied to grow. Belongs to one thread. */
final class Numbers {
    private static final int PAGE_BITS = 14;
    private static final int PAGE = 1 << PAGE_BITS;

    private final List<int[]> pages = new ArrayList<>();
    private long size;

    void add(int number) {
        int place = (int) (size & (PAGE - 1));
        if (place == 0) {
            pages.add(new int[PAGE]);
        }
        pages.get(pages.size() - 1)[place] = number;
        size++;
    }

    long size() {
        return size;
    }

    int get(long index) {
        return pages.get((int) (index >>> PAGE_BITS))[(int) index & (PAGE - 1)];
    }
}
