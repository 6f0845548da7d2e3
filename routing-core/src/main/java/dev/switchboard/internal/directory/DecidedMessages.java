package dev.switchboard.internal.directory;

import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Ruling;
import dev.switchboard.routing.MessageId;
import java.util.List;
import java.util.Objects;

/** By which ids the decisions of a conversation are kept: an id may come again in it once the first decision was forgotten. */
final class DecidedMessages {

    private DecidedMessages() {}

    /** Each once, in the order in which they came first. */
    static List<MessageId> in(List<Message> transcript) {
        return transcript.stream()
                .map(Message::ruling)
                .filter(Objects::nonNull)
                .map(Ruling::message)
                .distinct()
                .toList();
    }
}
