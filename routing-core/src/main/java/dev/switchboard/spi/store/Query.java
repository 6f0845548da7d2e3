package dev.switchboard.spi.store;

import dev.switchboard.agent.AgentState;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.directory.Merge;
import dev.switchboard.directory.MergeProposal;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.util.List;

/**
 * What can be asked of a store beside single keys.
 *
 * @param <T> what comes back
 */
public sealed interface Query<T> {

    /**
     * The messages of a conversation, by sequence.
     *
     * @param from the first sequence wanted, from 1
     */
    record Messages(ConversationId conversation, long from) implements Query<Message> {}

    /** The knowledge gaps of a persona, in the order in which they were logged; one that changes keeps its place. */
    record KnowledgeGaps(PersonaId persona) implements Query<KnowledgeGap> {}

    /** The conversations in which somebody still has to answer, in the order in which that became so. */
    record OpenEscalations() implements Query<Conversation> {}

    /** The outboxes that are not {@link Outbox#isEmpty empty}, in the order in which the first of their entries came. */
    record Outboxes() implements Query<Outbox> {}

    /** The conversations that wait in an inbox or are claimed there, by the time when they came into it, then by id. */
    record InInbox(String inbox) implements Query<Conversation> {}

    /**
     * The conversations that a view may show: {@link Conversation#isAttended attended} ones with any of the tags, by the time when
     * they were opened, then by id.
     *
     * @param anyOf if empty, whatever their tags
     */
    record Attended(List<Tag> anyOf) implements Query<Conversation> {
        public Attended {
            anyOf = List.copyOf(anyOf);
        }
    }

    /**
     * The conversations with this status that are not handled, by the time since when they have it, then by id.
     *
     * @param status not {@link ConversationStatus#IN_PROGRESS}, which almost all have
     */
    record InStatus(ConversationStatus status) implements Query<Conversation> {
        public InStatus {
            if (status == ConversationStatus.IN_PROGRESS) {
                throw new IllegalArgumentException("conversations in progress are not listed; ask for those attended");
            }
        }
    }

    /** The conversations linked to a contact, by the time when they were opened, then by id; not those of contacts it absorbed. */
    record ConversationsOf(ContactId contact) implements Query<Conversation> {}

    /**
     * The conversations in which the contact is a guest ({@link Conversation#guests()}), by the time when they were opened, then by id.
     */
    record ConversationsWithGuest(ContactId contact) implements Query<Conversation> {}

    /**
     * The changes of a contact, by sequence.
     *
     * @param from the first sequence wanted, from 1
     */
    record ContactChanges(ContactId contact, long from) implements Query<ContactChange> {}

    /** The active contacts that have this identifier, by number: one at most, but for phone numbers. */
    record ContactsWith(IdentityKey identifier) implements Query<Contact> {}

    /** The active contacts that meet the filter, in this order. */
    record Contacts(ContactFilter filter, ContactSort sort) implements Query<Contact> {}

    /**
     * The active contacts that meet the filter and in which the text is found: in the name, an address, a phone number, an
     * identifying variable, or the number of the contact, ignoring case and accents. First those of which a whole field is the
     * text, then those of which a field begins with it, then those of which a word begins with it, then those that have it
     * anywhere; each of these by number. A blank text is found in all.
     *
     * <p>Phone numbers are also found by their digits, whatever is written between them. A cursor given back after contacts changed
     * repeats none and skips none of those that did not change.
     */
    record ContactSearch(String text, ContactFilter filter) implements Query<Contact> {}

    /**
     * The conversations that humans have to do with ({@link dev.switchboard.conversation.Engagement}), by the time of their latest
     * change. To be followed: the cursor of a page that has items is never empty, and what changes later comes behind it, also a
     * conversation that nobody has to do with any more. Of those that changed before an empty cursor was given, only the former have
     * to come.
     */
    record Engagements() implements Query<Conversation> {}

    /** The conversations in which a question waits in the line for an agent, in the order in which they came into it. */
    record InLine() implements Query<Conversation> {}

    /** What is kept of agents, by the time of its latest change; to be followed as {@link Engagements} is. */
    record AgentStates() implements Query<AgentState> {}

    /** The proposals that nobody dismissed, by the numbers of the two contacts. */
    record MergeProposals() implements Query<MergeProposal> {}

    /** Every merge of this survivor that was not undone, by the change that records it. */
    record Merges(ContactId survivor) implements Query<Merge> {}
}
