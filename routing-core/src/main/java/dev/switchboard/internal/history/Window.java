package dev.switchboard.internal.history;

import dev.switchboard.history.HistoryPlace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page out of a history: takes what is offered in any order, and keeps the first that come after the place where the page begins.
 * Belongs to one thread.
 */
final class Window<T> {
    private final @Nullable HistoryPlace after;
    private final int most;
    /** The last is at the head; one more than the page has, to know whether it is the last page. */
    private final PriorityQueue<Held<T>> kept = new PriorityQueue<>(
            Comparator.<Held<T>, HistoryPlace>comparing(Held::place).reversed());

    private record Held<T>(HistoryPlace place, T item) {}

    /**
     * Nothing was offered yet.
     *
     * @param after the cursor of the page before; empty for the first
     * @param most how many are on the page at most
     */
    Window(String after, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a page of " + most + " shows nothing; ask for at least 1");
        }
        this.after = after.isEmpty() ? null : HistoryPlace.parse(after);
        this.most = most;
    }

    void offer(HistoryPlace place, T item) {
        if ((after != null && place.compareTo(after) <= 0) || (isFull() && place.compareTo(last()) >= 0)) {
            return;
        }
        if (isFull()) {
            kept.remove();
        }
        kept.add(new Held<>(place, item));
    }

    private boolean isFull() {
        return kept.size() > most;
    }

    private HistoryPlace last() {
        return kept.element().place();
    }

    /** Whether something of this time was on an earlier page, whatever else its place. */
    boolean isPast(Instant at) {
        return after != null && at.isBefore(after.at());
    }

    /** Whether nothing of this time or later can come onto the page any more. */
    boolean isSettledBefore(Instant at) {
        return isFull() && last().at().isBefore(at);
    }

    /** What is on the page, in order, and where the next one begins. */
    <P> P page(BiFunction<List<T>, String, P> page) {
        var all = new ArrayList<>(kept);
        all.sort(Comparator.comparing(Held::place));
        var shown = all.subList(0, Math.min(most, all.size()));
        var next = isFull() ? shown.get(most - 1).place().cursor() : "";
        return page.apply(shown.stream().map(Held::item).toList(), next);
    }
}
