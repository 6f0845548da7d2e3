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

    /** The same for every attempt. */
    String key();

    /** Where it belongs. */
    ConversationId conversation();

    /** Different for different conversations, whatever characters their ids contain. */
    private static String keyOf(ConversationId conversation) {
        return conversation.persona().value().length() + " " + conversation;
    }

    /** Which message of the conversation it is about. */
    long sequence();

    /**
     * A message for the asker's chat.
     *
     * @param sequence which message of the conversation
     * @param answers the escalations that this message answers
     */
    record ToAsker(ConversationId conversation, long sequence, List<EscalationId> answers) implements OutboxEntry {
        @Override
        public String key() {
            return keyOf(conversation) + " chat " + sequence;
        }
    }

    /**
     * A notification about a message of the asker.
     *
     * @param sequence which message of the conversation
     * @param recipient who is told
     * @param escalation the escalation; nothing for a further message to a human who has the conversation
     * @param attempt the place of the recipient among those asked, from 1
     */
    record ToHuman(
            ConversationId conversation,
            long sequence,
            Recipient recipient,
            @Nullable EscalationId escalation,
            int attempt)
            implements OutboxEntry {
        @Override
        public String key() {
            return keyOf(conversation) + " " + sequence + " to "
                    + recipient.person().email().key() + " " + attempt;
        }
    }
}
