package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.memory.OrderedIndex.Slot;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a store can be asked beside single keys. Guarded by the store's lock. */
final class Indexes {
    private final OrderedIndex<Conversation> open = new OrderedIndex<>();
    private final OrderedIndex<OutboxEntry> outbox = new OrderedIndex<>();
    private final Map<PersonaId, OrderedIndex<KnowledgeGap>> gaps = new HashMap<>();

    /**
     * Takes notice of what was written, or removed if there is no value.
     *
     * @param slot where what was under the key is listed, if it is
     * @return where the value is listed now, if it is
     */
    @Nullable
    Slot<?> note(Key<?> key, @Nullable Object value, @Nullable Slot<?> slot) {
        return switch (key.kind()) {
            case CONVERSATION -> note(open, slot, hasWork(value) ? (Conversation) value : null);
            case OUTBOX -> note(outbox, slot, (OutboxEntry) value);
            case KNOWLEDGE_GAP -> note(gaps(((MessageId) key.id()).persona()), slot, (KnowledgeGap) value);
            default -> null;
        };
    }

    @SuppressWarnings("unchecked") // each query knows the type of its items
    <T> Page<T> page(Query<T> query, String after, int most) {
        if (query instanceof Query.KnowledgeGaps wanted) {
            return (Page<T>) gaps(wanted.persona()).page(after, most);
        }
        return (Page<T>) (query instanceof Query.Outbox ? outbox : open).page(after, most);
    }

    private OrderedIndex<KnowledgeGap> gaps(PersonaId persona) {
        return gaps.computeIfAbsent(persona, any -> new OrderedIndex<>());
    }

    private static boolean hasWork(@Nullable Object value) {
        return value instanceof Conversation conversation && conversation.hasOpenEscalation();
    }

    @SuppressWarnings("unchecked") // a slot is kept under the key of the index that made it
    private static <V> @Nullable Slot<V> note(OrderedIndex<V> index, @Nullable Slot<?> known, @Nullable V value) {
        var slot = (Slot<V>) known;
        if (value != null) {
            return index.put(slot, value);
        }
        if (slot != null) {
            index.remove(slot);
        }
        return null;
    }
}
