package dev.switchboard.memory;

import java.util.List;
import java.util.PriorityQueue;

/** The numbers that at least one of several lists has, each once. */
final class InAny implements Ascending {
    private final PriorityQueue<Head> heads;

    /** A list and the number that it is at. */
    private record Head(int number, Ascending list) implements Comparable<Head> {
        @Override
        public int compareTo(Head other) {
            return Integer.compare(number, other.number);
        }
    }

    private InAny(List<? extends Ascending> lists) {
        this.heads = new PriorityQueue<>(lists.size());
        lists.forEach(list -> advance(list, 0));
    }

    /** Of these lists, of which there may be none. */
    static Ascending of(List<? extends Ascending> lists) {
        return switch (lists.size()) {
            case 0 -> EMPTY;
            case 1 -> lists.get(0);
            default -> new InAny(lists);
        };
    }

    @Override
    public int from(int least) {
        var head = heads.peek();
        while (head != null && head.number < least) {
            heads.remove();
            advance(head.list, least);
            head = heads.peek();
        }
        return head == null ? NONE : head.number;
    }

    private void advance(Ascending list, int least) {
        int number = list.from(least);
        if (number != NONE) {
            heads.add(new Head(number, list));
        }
    }
}
