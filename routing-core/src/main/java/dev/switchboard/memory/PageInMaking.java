package dev.switchboard.memory;

import dev.switchboard.spi.store.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A page that is being filled, and needs one item more than it takes to know whether there are others behind it. */
final class PageInMaking<T> {
    private final List<T> items = new ArrayList<>();
    private final int most;
    private Supplier<String> last = () -> "";
    private String next = "";

    /** @param most how many items it takes */
    PageInMaking(int most) {
        this.most = most;
    }

    /**
     * Adds an item, if there is room.
     *
     * @param cursor what a page that goes on behind this item begins with
     * @return whether there was room
     */
    boolean add(T item, Supplier<String> cursor) {
        if (items.size() >= most) {
            next = last.get();
            return false;
        }
        items.add(item);
        last = cursor;
        return true;
    }

    Page<T> made() {
        return new Page<>(items, next);
    }
}
