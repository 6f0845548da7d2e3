package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
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

    /** Takes notice of what was written, or removed if there is no value. */
    void note(Key<?> key, @Nullable Object value) {
        switch (key.kind()) {
            case CONVERSATION -> note(open, key, hasWork(value) ? (Conversation) value : null);
            case OUTBOX -> note(outbox, key, (OutboxEntry) value);
            case KNOWLEDGE_GAP -> note(gaps(((MessageId) key.id()).persona()), key, (KnowledgeGap) value);
            default -> {}
        }
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

    private static <V> void note(OrderedIndex<V> index, Key<?> key, @Nullable V value) {
        if (value == null) {
            index.remove(key);
        } else {
            index.put(key, value);
        }
    }
}
