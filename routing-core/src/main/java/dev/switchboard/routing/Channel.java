package dev.switchboard.routing;

import dev.switchboard.problem.Require;

/**
 * How the asker writes: chat, e-mail, a messenger. Open: a host may name channels of its own.
 *
 * @param name for instance {@code whatsapp}; at most 40 characters
 */
public record Channel(String name) {
    public static final Channel CHAT = new Channel("chat");

    public Channel {
        name = Require.text(name, "channel", 40);
    }

    @Override
    public String toString() {
        return name;
    }
}
