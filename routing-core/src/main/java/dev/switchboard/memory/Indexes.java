package dev.switchboard.memory;

import dev.switchboard.agent.AgentState;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Engagement;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.identity.ContactId;
import dev.switchboard.memory.Listing.OfConversation;
import dev.switchboard.memory.OrderedIndex.Slot;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a store can be asked beside single keys. Guarded by the store's lock. */
final class Indexes {
    private final OrderedIndex<Conversation> open = new OrderedIndex<>();
    private final OrderedIndex<Outbox> outboxes = new OrderedIndex<>();
    private final Map<PersonaId, OrderedIndex<KnowledgeGap>> gaps = new HashMap<>();
    private final AttentionIndex attention = new AttentionIndex();
    private final TurnsByKey<ContactId> ofContacts = new TurnsByKey<>();
    private final TurnsByKey<ContactId> withGuests = new TurnsByKey<>();
    private final ChangeIndex<Conversation> engaged = new ChangeIndex<>();
    private final LineIndex line = new LineIndex();
    private final ChangeIndex<AgentState> agents = new ChangeIndex<>();
    private final HolderIndex holders = new HolderIndex();
    private final MergeIndex merges = new MergeIndex();
    private final ContactIndex contacts;
    private final Source source;

    /** Where what is listed is read, as it is now. */
    interface Source {

        Conversation conversation(ConversationId id);

        Contact contact(ContactId id);
    }

    /** Nothing is listed yet. */
    Indexes(Source source) {
        this.source = source;
        this.contacts = new ContactIndex(source::contact, this::conversationsOf);
    }

    /**
     * Takes notice of what was written, or removed if there is no value.
     *
     * @param before what was under the key, if anything was
     * @param listing where that is listed, if it is
     * @return where the value is listed now, if it is
     */
    @Nullable
    Listing note(Key<?> key, @Nullable Object before, @Nullable Object value, @Nullable Listing listing) {
        return switch (key.kind()) {
            case CONVERSATION ->
                noteConversation((ConversationId) key.id(), ifConversation(before), ifConversation(value), listing);
            case OUTBOX -> note(outboxes, slot(listing), ifWaiting((Outbox) value));
            case KNOWLEDGE_GAP -> note(gaps(((MessageId) key.id()).persona()), slot(listing), (KnowledgeGap) value);
            case AGENT -> agents.note(slot(listing), (AgentState) value);
            default -> {
                noteDirectory(key.kind(), before, value);
                yield null;
            }
        };
    }

    private void noteDirectory(Key.Kind kind, @Nullable Object before, @Nullable Object value) {
        switch (kind) {
            case CONTACT -> {
                holders.note((Contact) before, (Contact) value);
                contacts.note((Contact) before, (Contact) value);
            }
            case MERGE -> merges.noteMerge((Merge) before, (Merge) value);
            case MERGE_PROPOSAL -> merges.noteProposal((MergeProposal) before, (MergeProposal) value);
            default -> {}
        }
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
        if (query instanceof Query.InStatus wanted) {
            return conversations(attention.page(wanted, after, most));
        }
        if (query instanceof Query.ConversationsOf wanted) {
            return conversations(Turns.page(List.of(ofContacts.of(wanted.contact())), after, most));
        }
        if (query instanceof Query.ConversationsWithGuest wanted) {
            return conversations(Turns.page(List.of(withGuests.of(wanted.contact())), after, most));
        }
        if (query instanceof Query.Outboxes) {
            return outboxes.page(after, most);
        }
        if (query instanceof Query.Engagements) {
            return engaged.page(after, most);
        }
        if (query instanceof Query.InLine) {
            return line.page(after, most);
        }
        if (query instanceof Query.AgentStates) {
            return agents.page(after, most);
        }
        if (query instanceof Query.OpenEscalations) {
            return open.page(after, most);
        }
        return pageOfDirectory(query, after, most);
    }

    private Page<?> pageOfDirectory(Query<?> query, String after, int most) {
        if (query instanceof Query.Contacts wanted) {
            return contacts.page(wanted, after, most);
        }
        if (query instanceof Query.ContactSearch wanted) {
            return contacts.page(wanted, after, most);
        }
        if (query instanceof Query.ContactsWith wanted) {
            return holders.page(wanted.identifier(), after, most);
        }
        if (query instanceof Query.Merges wanted) {
            return merges.merges(wanted.survivor(), after, most);
        }
        if (query instanceof Query.MergeProposals) {
            return merges.proposals(after, most);
        }
        throw new IllegalArgumentException(query + " is not answered by an index");
    }

    /** Those of the contact, and of the contacts that it absorbed. */
    private List<Conversation> conversationsOf(Contact contact) {
        var all = new ArrayList<Conversation>();
        for (var id : contact.ids()) {
            ofContacts.of(id).forEach(turn -> all.add(source.conversation(turn.id())));
        }
        return all;
    }

    private Page<Conversation> conversations(Page<Turn> page) {
        return new Page<>(
                page.items().stream().map(Turn::id).map(source::conversation).toList(), page.next());
    }

    private OrderedIndex<KnowledgeGap> gaps(PersonaId persona) {
        var known = gaps.get(persona);
        return known == null ? gaps.computeIfAbsent(persona, any -> new OrderedIndex<>()) : known;
    }

    private @Nullable Listing noteConversation(
            ConversationId id, @Nullable Conversation before, @Nullable Conversation value, @Nullable Listing listing) {
        attention.note(id, before, value);
        noteContact(id, before, value);
        noteGuests(id, before, value);
        line.note(id, value);
        var known = listing instanceof OfConversation both ? both : OfConversation.NOWHERE;
        var asked = note(open, known.open(), value != null && value.hasOpenEscalation() ? value : null);
        var counted = noteEngagement(known.engaged(), value);
        return asked == null && counted == null ? null : new OfConversation(asked, counted);
    }

    /** One with which nobody has to do any more is listed still, so that those who follow learn of it. */
    private @Nullable Slot<Conversation> noteEngagement(
            @Nullable Slot<Conversation> slot, @Nullable Conversation value) {
        boolean isListed = value != null && (slot != null || Engagement.isOfAnybody(value));
        return engaged.note(slot, isListed ? value : null);
    }

    private void noteContact(ConversationId id, @Nullable Conversation before, @Nullable Conversation value) {
        var earlier = before == null ? null : before.contact().orElse(null);
        var now = value == null ? null : value.contact().orElse(null);
        if (Objects.equals(earlier, now)) {
            return;
        }
        if (before != null && earlier != null) {
            ofContacts.remove(earlier, new Turn(before.openedAt(), id));
        }
        if (value != null && now != null) {
            ofContacts.add(now, new Turn(value.openedAt(), id));
        }
    }

    private void noteGuests(ConversationId id, @Nullable Conversation before, @Nullable Conversation value) {
        var earlier = before == null ? List.<ContactId>of() : before.guests();
        var now = value == null ? List.<ContactId>of() : value.guests();
        if (earlier.isEmpty() && now.isEmpty()) {
            return;
        }
        if (before != null) {
            earlier.forEach(guest -> withGuests.remove(guest, new Turn(before.openedAt(), id)));
        }
        if (value != null) {
            now.forEach(guest -> withGuests.add(guest, new Turn(value.openedAt(), id)));
        }
    }

    /** A conversation of which only messages were written yet is none. */
    private static @Nullable Conversation ifConversation(@Nullable Object value) {
        return value instanceof Conversation conversation ? conversation : null;
    }

    private static @Nullable Outbox ifWaiting(@Nullable Outbox outbox) {
        return outbox == null || outbox.isEmpty() ? null : outbox;
    }

    @SuppressWarnings("unchecked") // what is kept beside a value was made for values of its kind
    private static <V> @Nullable Slot<V> slot(@Nullable Listing listing) {
        return (Slot<V>) listing;
    }

    private static <V> @Nullable Slot<V> note(OrderedIndex<V> index, @Nullable Slot<V> slot, @Nullable V value) {
        if (value != null) {
            return index.put(slot, value);
        }
        if (slot != null) {
            index.remove(slot);
        }
        return null;
    }
}
