package dev.switchboard.memory;

import dev.switchboard.memory.OrderedIndex.Slot;
import dev.switchboard.spi.store.Page;
import java.util.HashMap;
import java.util.Map;

/** Values by the time of their latest change, to be followed: whoever has read so far asks for what changed since. */
final class ChangeIndex<K, V> {
    private final OrderedIndex<V> inOrder = new OrderedIndex<>();
    private final Map<K, Slot<V>> slots = new HashMap<>();

    boolean has(K key) {
        return slots.containsKey(key);
    }

    /** The value is this from now on. */
    void put(K key, V value) {
        var before = slots.put(key, inOrder.put(null, value));
        if (before != null) {
            inOrder.remove(before);
        }
    }

    void remove(K key) {
        var slot = slots.remove(key);
        if (slot != null) {
            inOrder.remove(slot);
        }
    }

    /** The cursor of a page that has items is never empty: what changes later comes behind it. */
    Page<V> page(String after, int most) {
        return inOrder.followed(after, most);
    }
}
