package dev.switchboard.spi;

import dev.switchboard.conversation.Message;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Channel;
import java.util.function.Supplier;

/**
 * A message for the asker's chat. Immutable.
 */
public final class ChatDelivery {
    private final Supplier<String> key;
    private final Asker asker;
    private final Channel channel;
    private final Message message;

    /** Made by the library, and by tests of gateways. */
    public ChatDelivery(String key, Asker asker, Channel channel, Message message) {
        this(() -> key, asker, channel, message);
    }

    /** The same with a key that is made when somebody asks for it. */
    public ChatDelivery(Supplier<String> key, Asker asker, Channel channel, Message message) {
        this.key = key;
        this.asker = asker;
        this.channel = channel;
        this.message = message;
    }

    /** The same for every attempt to deliver this message. */
    public String key() {
        return key.get();
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
