package dev.switchboard.memory;

import dev.switchboard.conversation.Message;
import java.util.Arrays;
import java.util.List;

/** The messages of one conversation. Appended to under the store's lock, read without one. */
final class MessageLog {
    private volatile Message[] messages = new Message[0];

    void append(Message message) {
        var longer = Arrays.copyOf(messages, messages.length + 1);
        longer[messages.length] = message;
        messages = longer;
    }

    List<Message> from(long sequence) {
        var all = messages;
        int start = (int) Math.min(all.length, Math.max(0, sequence - 1));
        return Arrays.asList(all).subList(start, all.length);
    }
}
