package dev.switchboard.history;

import dev.switchboard.routing.ConversationId;
import java.time.Instant;

/**
 * A place where a text was found.
 *
 * @param conversation in which interaction
 * @param sequence in which message
 * @param at when that came
 * @param start where in its text the place begins, as written
 * @param end behind it
 */
public record Found(ConversationId conversation, long sequence, Instant at, int start, int end) {
    /** Where it stands among the others. */
    public HistoryPlace place() {
        return HistoryPlace.of(at, conversation, sequence, start);
    }
}
