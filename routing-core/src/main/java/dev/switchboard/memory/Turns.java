package dev.switchboard.memory;

import dev.switchboard.spi.store.Page;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Several lists of turns read as one, in order, each turn once. Looks at no more of them than a page shows. */
final class Turns {
    private final PriorityQueue<Rest> rests = new PriorityQueue<>();

    /** What is still to be read of one list; never empty. */
    private static final class Rest implements Comparable<Rest> {
        private final Iterator<Turn> behind;
        private Turn first;

        private Rest(Iterator<Turn> turns) {
            first = turns.next();
            behind = turns;
        }

        @Override
        public int compareTo(Rest other) {
            return first.compareTo(other.first);
        }
    }

    private Turns(List<NavigableSet<Turn>> lists, String after) {
        var last = after.isEmpty() ? null : Turn.parse(after);
        for (var list : lists) {
            var turns = (last == null ? list : list.tailSet(last, false)).iterator();
            if (turns.hasNext()) {
                rests.add(new Rest(turns));
            }
        }
    }

    /** A page of what is in any of the lists. */
    static Page<Turn> page(List<NavigableSet<Turn>> lists, String after, int most) {
        var turns = new Turns(lists, after);
        var items = new ArrayList<Turn>();
        var next = turns.next();
        while (next != null && items.size() < most) {
            items.add(next);
            next = turns.next();
        }
        return new Page<>(items, next == null ? "" : items.get(items.size() - 1).cursor());
    }

    private @Nullable Turn next() {
        if (rests.isEmpty()) {
            return null;
        }
        var turn = rests.element().first;
        while (!rests.isEmpty() && rests.element().first.equals(turn)) {
            advance(rests.remove());
        }
        return turn;
    }

    private void advance(Rest rest) {
        if (rest.behind.hasNext()) {
            rest.first = rest.behind.next();
            rests.add(rest);
        }
    }
}
