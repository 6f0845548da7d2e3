package dev.switchboard.conversation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a question waits in the line for an agent (selection.md).
 *
 * @param since when it came into the line
 * @param askedAt when the asker's first message came that nobody has answered
 * @param priorityMinutes by how many minutes it is served earlier
 * @param until when the next step of the chain is tried; null if it waits until somebody is there
 */
public record Waiting(
        Instant since,
        Instant askedAt,
        int priorityMinutes,
        @Nullable Instant until) {

    /**
     * Who is served first: the earliest, and of two that are equal whoever came into the line first. So the score, minutes waited and
     * priority minutes, is the largest, whenever it is reckoned.
     */
    public Instant rank() {
        return askedAt.minus(Duration.ofMinutes(priorityMinutes));
    }

    /** Whether it has waited long enough. */
    public boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
