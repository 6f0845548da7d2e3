package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.routing.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was read before a question is decided.
 *
 * @param message the id of the message, the host's or one made for it
 * @param conversation the conversation it belongs to, if that was open already
 * @param conversationVersion its version, 0 if there is none
 * @param history its latest messages, read when they are asked for
 * @param now read once
 */
public record Facts(
        MessageId message,
        @Nullable Conversation conversation,
        long conversationVersion,
        Supplier<List<Message>> history,
        Instant now) {}
