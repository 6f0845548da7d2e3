package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Page;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conversations in which a question waits for an agent, in the order in which they came into the line. Guarded by the store's lock. */
final class LineIndex {
    private final OrderedIndex<Conversation> inOrder = new OrderedIndex<>();
    private final Map<ConversationId, OrderedIndex.Slot<Conversation>> slots = new HashMap<>();

    /** Takes notice of what a conversation is now, unless it was removed; it keeps its place for as long as it waits. */
    void note(ConversationId id, @Nullable Conversation now) {
        if (now != null && now.isInLine()) {
            slots.put(id, inOrder.put(slots.get(id), now));
        } else if (!slots.isEmpty()) {
            var slot = slots.remove(id);
            if (slot != null) {
                inOrder.remove(slot);
            }
        }
    }

    Page<Conversation> page(String after, int most) {
        return inOrder.page(after, most);
    }
}
