package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read before a question is decided.
 *
 * @param snapshot the version of the policy in force
 * @param message the id of the message, the host's or one made for it
 * @param conversationId of the conversation that it belongs to or opens
 * @param conversation the conversation, if that was open already
 * @param conversationVersion its version, 0 if there is none
 * @param history its latest messages, read when they are asked for
 * @param now read once
 */
public record Facts(
        Snapshot snapshot,
        MessageId message,
        ConversationId conversationId,
        @Nullable Conversation conversation,
        long conversationVersion,
        Supplier<List<Message>> history,
        Instant now) {

    /** Of a message whose conversation is not open yet. */
    public static Facts ofNewConversation(
            Snapshot snapshot, MessageId message, ConversationId conversation, Instant now) {
        return new Facts(snapshot, message, conversation, null, 0, List::of, now);
    }
}
