package dev.switchboard.conversation;

import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import java.time.Instant;

/**
 * A question that no automated answer was known to.
 *
 * @param question the message
 * @param conversation where it was asked
 * @param text the question as asked
 * @param at when
 */
public record KnowledgeGap(MessageId question, ConversationId conversation, String text, Instant at) {

    /** Where it is; never the text. */
    @Override
    public String toString() {
        return "knowledge gap " + question;
    }
}
