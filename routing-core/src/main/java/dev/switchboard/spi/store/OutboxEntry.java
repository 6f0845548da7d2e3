package dev.switchboard.spi.store;

import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something still to be delivered. Refers to what is kept elsewhere, so that nothing is kept twice.
 */
public sealed interface OutboxEntry {

    /** Which entry it is; the same for every attempt. */
    Id id();

    /** The id as a text, by which integrators recognise what they were given before. */
    default String key() {
        return id().toString();
    }

    /** Where it belongs. */
    default ConversationId conversation() {
        return id().conversation();
    }

    /** Which message of the conversation it is about. */
    default long sequence() {
        return id().sequence();
    }

    /**
     * Tells entries apart; different ids have different texts, whatever characters their parts contain.
     *
     * @param sequence which message of the conversation
     * @param to the {@link dev.switchboard.identity.EmailAddress#key key} of the address; empty for the asker's chat
     * @param attempt the place of the recipient among those asked, from 1; 0 for the asker's chat
     */
    record Id(ConversationId conversation, long sequence, String to, int attempt) {

        @Override
        public String toString() {
            var start = conversation.persona().value().length() + " " + conversation;
            return to.isEmpty() ? start + " chat " + sequence : start + " " + sequence + " to " + to + " " + attempt;
        }
    }

    /**
     * A message for the asker's chat.
     *
     * @param answers the escalations that this message answers
     */
    record ToAsker(Id id, List<EscalationId> answers) implements OutboxEntry {

        /** This message of the conversation. */
        public ToAsker(ConversationId conversation, long sequence, List<EscalationId> answers) {
            this(new Id(conversation, sequence, "", 0), answers);
        }
    }

    /**
     * A notification about a message of the asker.
     *
     * @param recipient who is told
     * @param escalation the escalation; nothing for a further message to a human who has the conversation
     */
    record ToHuman(Id id, Recipient recipient, @Nullable EscalationId escalation) implements OutboxEntry {

        /** About this message of the conversation, to the recipient at this place among those asked, from 1. */
        public ToHuman(
                ConversationId conversation,
                long sequence,
                Recipient recipient,
                @Nullable EscalationId escalation,
                int attempt) {
            this(new Id(conversation, sequence, recipient.person().email().key(), attempt), recipient, escalation);
        }
    }
}
