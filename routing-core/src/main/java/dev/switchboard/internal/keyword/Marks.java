package dev.switchboard.internal.keyword;

import java.util.Arrays;

/** A set of small numbers in the order they were marked, cleared in no time. Belongs to one thread. */
final class Marks {
    private final int[] round;
    private final int[] marked;
    private int count;
    private int current;

    /** For numbers below the limit. */
    Marks(int limit) {
        round = new int[limit];
        marked = new int[limit];
    }

    void clear() {
        count = 0;
        if (++current == 0) {
            Arrays.fill(round, 0);
            current = 1;
        }
    }

    /** Marks the number; gives whether it was not marked before. */
    boolean mark(int number) {
        if (round[number] == current) {
            return false;
        }
        round[number] = current;
        marked[count++] = number;
        return true;
    }

    boolean isMarked(int number) {
        return round[number] == current;
    }

    int count() {
        return count;
    }

    int get(int index) {
        return marked[index];
    }
}
