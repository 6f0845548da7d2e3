package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.directory.Contact;
import dev.switchboard.identity.ContactId;
import dev.switchboard.memory.OrderedIndex.Slot;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a store can be asked beside single keys. Guarded by the store's lock. */
final class Indexes {
    private final OrderedIndex<Conversation> open = new OrderedIndex<>();
    private final OrderedIndex<OutboxEntry> outbox = new OrderedIndex<>();
    private final Map<PersonaId, OrderedIndex<KnowledgeGap>> gaps = new HashMap<>();
    private final AttentionIndex attention = new AttentionIndex();
    private final Function<ConversationId, Conversation> conversations;
    private final ContactIndex contacts;

    /**
     * Nothing is listed yet.
     *
     * @param conversations gives a conversation that is listed, as it is now
     * @param contacts gives a contact that is listed, as it was noted last
     */
    Indexes(Function<ConversationId, Conversation> conversations, Function<ContactId, Contact> contacts) {
        this.conversations = conversations;
        this.contacts = new ContactIndex(contacts, contact -> List.of());
    }

    /**
     * Takes notice of what was written, or removed if there is no value.
     *
     * @param before what was under the key, if anything was
     * @param slot where that is listed, if it is
     * @return where the value is listed now, if it is
     */
    @Nullable
    Slot<?> note(Key<?> key, @Nullable Object before, @Nullable Object value, @Nullable Slot<?> slot) {
        return switch (key.kind()) {
            case CONVERSATION ->
                noteConversation((ConversationId) key.id(), ifConversation(before), ifConversation(value), slot);
            case OUTBOX -> note(outbox, slot, (OutboxEntry) value);
            case KNOWLEDGE_GAP -> note(gaps(((MessageId) key.id()).persona()), slot, (KnowledgeGap) value);
            case CONTACT -> noteContact((Contact) before, (Contact) value);
            default -> null;
        };
    }

    @SuppressWarnings("unchecked") // each query knows the type of its items
    <T> Page<T> page(Query<T> query, String after, int most) {
        return (Page<T>) pageOf(query, after, most);
    }

    private Page<?> pageOf(Query<?> query, String after, int most) {
        if (query instanceof Query.KnowledgeGaps wanted) {
            return gaps(wanted.persona()).page(after, most);
        }
        if (query instanceof Query.InInbox wanted) {
            return conversations(attention.page(wanted, after, most));
        }
        if (query instanceof Query.Attended wanted) {
            return conversations(attention.page(wanted, after, most));
        }
        if (query instanceof Query.Outbox) {
            return outbox.page(after, most);
        }
        if (query instanceof Query.OpenEscalations) {
            return open.page(after, most);
        }
        if (query instanceof Query.Contacts wanted) {
            return contacts.page(wanted, after, most);
        }
        if (query instanceof Query.ContactSearch wanted) {
            return contacts.page(wanted, after, most);
        }
        throw new IllegalArgumentException(query + " is not answered by an index");
    }

    private Page<Conversation> conversations(Page<Turn> page) {
        return new Page<>(page.items().stream().map(Turn::id).map(conversations).toList(), page.next());
    }

    private OrderedIndex<KnowledgeGap> gaps(PersonaId persona) {
        return gaps.computeIfAbsent(persona, any -> new OrderedIndex<>());
    }

    private @Nullable Slot<?> noteConversation(
            ConversationId id, @Nullable Conversation before, @Nullable Conversation value, @Nullable Slot<?> slot) {
        attention.note(id, before, value);
        return note(open, slot, value != null && value.hasOpenEscalation() ? value : null);
    }

    private @Nullable Slot<?> noteContact(@Nullable Contact before, @Nullable Contact value) {
        contacts.note(before, value);
        return null;
    }

    /** A conversation of which only messages were written yet is none. */
    private static @Nullable Conversation ifConversation(@Nullable Object value) {
        return value instanceof Conversation conversation ? conversation : null;
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
