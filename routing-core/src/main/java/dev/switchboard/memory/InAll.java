package dev.switchboard.memory;

import java.util.List;

/** The numbers that all of several lists have. */
final class InAll implements Ascending {
    private final Ascending[] lists;

    /** @param lists at least one; it goes fastest if the shortest is the first */
    InAll(List<? extends Ascending> lists) {
        this.lists = lists.toArray(Ascending[]::new);
    }

    @Override
    public int from(int least) {
        int number = lists[0].from(least);
        for (int i = 1; i < lists.length && number != NONE; ) {
            int other = lists[i].from(number);
            if (other == number) {
                i++;
            } else {
                number = lists[0].from(other);
                i = 1;
            }
        }
        return number;
    }
}
