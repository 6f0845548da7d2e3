package dev.switchboard.routing;

import dev.switchboard.problem.Require;

/**
 * How the asker writes: chat, e-mail, a messenger. Open: a host may name channels of its own.
 *
 * @param name for instance {@code whatsapp}; at most 40 characters
 */
public record Channel(String name) {
    public static final Channel CHAT = new Channel("chat");
    public static final Channel EMAIL = new Channel("email");
    /** The messenger of Facebook. */
    public static final Channel FACEBOOK = new Channel("facebook");

    public static final Channel WHATSAPP = new Channel("whatsapp");
    /** A call, also by IP telephony. */
    public static final Channel PHONE = new Channel("phone");

    public Channel {
        name = Require.text(name, "channel", 40);
    }

    @Override
    public String toString() {
        return name;
    }
}
