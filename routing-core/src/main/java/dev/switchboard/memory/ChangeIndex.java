package dev.switchboard.memory;

import dev.switchboard.memory.OrderedIndex.Slot;
import dev.switchboard.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** Values by the time of their latest change, to be followed: whoever has read so far asks for what changed since. */
final class ChangeIndex<V> {
    private final OrderedIndex<V> inOrder = new OrderedIndex<>();

    /** Lists the value behind all others, instead of the one in the slot if there is one; nothing takes that away. @return its slot */
    @Nullable
    Slot<V> note(@Nullable Slot<V> before, @Nullable V value) {
        var after = value == null ? null : inOrder.put(null, value);
        if (before != null) {
            inOrder.remove(before);
        }
        return after;
    }

    /** The cursor of a page that has items is never empty: what changes later comes behind it. */
    Page<V> page(String after, int most) {
        return inOrder.followed(after, most);
    }
}
