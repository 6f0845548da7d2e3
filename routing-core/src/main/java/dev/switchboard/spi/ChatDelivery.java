package dev.switchboard.spi;

import dev.switchboard.conversation.Message;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import java.util.function.Supplier;

/**
 * A message for the asker's chat. Immutable.
 */
public final class ChatDelivery {
    private final Supplier<String> key;
    private final ConversationId chat;
    private final Asker asker;
    private final Channel channel;
    private final Message message;

    /** Into the chat of the message's conversation; made by tests of gateways. */
    public ChatDelivery(String key, Asker asker, Channel channel, Message message) {
        this(() -> key, message.conversation(), asker, channel, message);
    }

    /** Into this chat, with a key that is made when somebody asks for it. */
    public ChatDelivery(Supplier<String> key, ConversationId chat, Asker asker, Channel channel, Message message) {
        this.key = key;
        this.chat = chat;
        this.asker = asker;
        this.channel = channel;
        this.message = message;
    }

    /** The same for every attempt to deliver this message. */
    public String key() {
        return key.get();
    }

    /**
     * Into which chat: the id that the host gave, or the {@code ~} and message id of a question without one. The message's conversation has
     * another id if it was opened there after one that was closed.
     */
    public ConversationId chat() {
        return chat;
    }

    /** To whom. */
    public Asker asker() {
        return asker;
    }

    /** By which way the asker wrote last. */
    public Channel channel() {
        return channel;
    }

    /** The message, with its conversation and its author. */
    public Message message() {
        return message;
    }

    /** The key; never the text. */
    @Override
    public String toString() {
        return "delivery " + key();
    }
}
