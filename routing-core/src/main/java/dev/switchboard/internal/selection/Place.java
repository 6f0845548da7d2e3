package dev.switchboard.internal.selection;

import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import java.time.Duration;
import java.time.Instant;

/**
 * A conversation that an agent has to do with.
 *
 * @param lastAt when its latest message came, or when it came to the agent, if that was later
 */
public record Place(ConversationId conversation, Channel channel, Instant lastAt) {

    /** Whether it still counts, if it does until it has been silent for so long. */
    boolean counts(Duration silence, Instant now) {
        return now.isBefore(lastAt.plus(silence));
    }
}
