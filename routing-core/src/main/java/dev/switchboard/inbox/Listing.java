package dev.switchboard.inbox;

import dev.switchboard.conversation.Conversation;
import java.util.List;

/**
 * A part of what an inbox or a view shows.
 *
 * @param conversations in order
 * @param next where the next part begins; empty if this is the last
 */
public record Listing(List<Conversation> conversations, String next) {
    public Listing {
        conversations = List.copyOf(conversations);
    }
}
