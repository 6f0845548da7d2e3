package dev.switchboard.memory;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a store in memory keeps things. Time is that of the latest message.
 *
 * @param decisions how long a message id is remembered, so that routing it again has no second effect;
 *     also how long what a reply tag stands for is kept after it has expired, and never less
 * @param conversations how long a conversation is kept after its latest message; one in which somebody still has to answer,
 *     that waits in an inbox, or of which something is still to be delivered and not given up, is kept for ever;
 *     a knowledge gap is kept as long as its conversation and so long after the last that happened to it, and no more than twice as
 *     long after both
 * @param most how many conversations are kept at most, and how many knowledge gaps; the ones silent longest go first, but for those that
 *     are kept all the same
 */
public record Retention(Duration decisions, Duration conversations, int most) {
    /** A day, thirty days, a hundred thousand conversations. */
    public static final Retention DEFAULT = new Retention(Duration.ofDays(1), Duration.ofDays(30), 100_000);

    public Retention {
        if (decisions.isNegative() || conversations.isNegative() || most < 1) {
            throw new IllegalArgumentException("retention of " + decisions + ", " + conversations + " and " + most
                    + " conversations; durations must not be negative, and at least 1 conversation is kept");
        }
    }

    /** Whether more than this has passed; told without reckoning, as long as it is far from that. */
    static boolean isOver(Duration limit, Instant since, Instant now) {
        return now.getEpochSecond() - since.getEpochSecond() >= limit.toSeconds()
                && Duration.between(since, now).compareTo(limit) > 0;
    }
}
