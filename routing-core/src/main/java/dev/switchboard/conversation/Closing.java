package dev.switchboard.conversation;

import dev.switchboard.identity.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The end of a conversation. What the asker writes afterwards opens a new one.
 *
 * @param at when
 * @param outcome how it ended
 * @param closedBy who closed it; null if the asker left
 */
public record Closing(
        Instant at, ClosingOutcome outcome, @Nullable EmailAddress closedBy) {

    /** The human who closed it; nothing if the asker left. */
    public Optional<EmailAddress> by() {
        return Optional.ofNullable(closedBy);
    }
}
