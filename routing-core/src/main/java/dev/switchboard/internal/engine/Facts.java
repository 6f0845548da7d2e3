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
 * @param previous the closed conversation after which the message opens one in the same chat; null if there is none
 * @param conversation the conversation, if that was open already
 * @param conversationVersion its version, 0 if there is none
 * @param history its latest messages, read when they are asked for
 * @param crew the agents, read when they are asked for
 * @param contact the number of the asker's contact, {@link #NEW_CONTACT} if the message makes one; empty if nobody was recognised
 * @param now read once
 */
public record Facts(
        Snapshot snapshot,
        MessageId message,
        ConversationId conversationId,
        @Nullable Conversation previous,
        @Nullable Conversation conversation,
        long conversationVersion,
        Supplier<List<Message>> history,
        Crew crew,
        String contact,
        Instant now) {

    /** In place of the number of a contact that has none yet. */
    public static final String NEW_CONTACT = "new";

    /** Of a message whose conversation is not open yet. */
    public static Facts ofNewConversation(
            Snapshot snapshot,
            MessageId message,
            ConversationId conversation,
            @Nullable Conversation previous,
            Crew crew,
            String contact,
            Instant now) {
        return new Facts(snapshot, message, conversation, previous, null, 0, List::of, crew, contact, now);
    }
}
