package dev.switchboard.spi.store;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
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

    /** The knowledge gaps of a persona, by time and message id. */
    record KnowledgeGaps(PersonaId persona) implements Query<KnowledgeGap> {}

    /** The conversations in which somebody still has to answer, by id. */
    record OpenEscalations() implements Query<Conversation> {}

    /** What is still to be delivered, in the order in which it was committed. */
    record Outbox() implements Query<OutboxEntry> {}

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
}
