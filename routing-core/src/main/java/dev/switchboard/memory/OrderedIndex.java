package dev.switchboard.memory;

import dev.switchboard.spi.store.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in the order in which they first came, to be read page by page. Guarded by the store's lock. */
final class OrderedIndex<V> {
    private static final int FEW_GAPS = 16;

    /** In the order of their places; among them such as are empty by now. */
    private final List<Slot<V>> inOrder = new ArrayList<>();

    private int size;
    private long next = 1;

    /** The place of a value among the others; whoever keeps the value under a key keeps this beside it. */
    static final class Slot<V> implements Listing {
        private final long place;
        private @Nullable V value;

        private Slot(long place) {
            this.place = place;
        }
    }

    /** Lists the value, in place of the one in the slot if there is one. @return its slot */
    Slot<V> put(@Nullable Slot<V> known, V value) {
        var slot = known == null ? append() : known;
        slot.value = value;
        return slot;
    }

    private Slot<V> append() {
        var slot = new Slot<V>(next++);
        inOrder.add(slot);
        size++;
        return slot;
    }

    /** No longer lists what is in the slot. */
    void remove(Slot<V> slot) {
        slot.value = null;
        size--;
        tidyUp();
    }

    /** Drops empty slots when they are more than half, so that each is looked at a few times in all. */
    private void tidyUp() {
        if (inOrder.size() > FEW_GAPS + 2 * size) {
            inOrder.removeIf(slot -> slot.value == null);
        }
    }

    Page<V> page(String after, int most) {
        return page(after, most, false);
    }

    /** The same, but with a cursor behind the last item also if nothing is behind it yet. */
    Page<V> followed(String after, int most) {
        return page(after, most, true);
    }

    private Page<V> page(String after, int most, boolean isFollowed) {
        var items = new ArrayList<V>();
        long last = after.isEmpty() ? 0 : Long.parseLong(after);
        for (int i = firstBehind(last); i < inOrder.size(); i++) {
            var slot = inOrder.get(i);
            if (slot.value != null) {
                if (items.size() == most) {
                    return new Page<>(items, Long.toString(last));
                }
                items.add(slot.value);
                last = slot.place;
            }
        }
        return new Page<>(items, isFollowed && !items.isEmpty() ? Long.toString(last) : "");
    }

    /** By halving: places ascend. */
    private int firstBehind(long place) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).place <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
