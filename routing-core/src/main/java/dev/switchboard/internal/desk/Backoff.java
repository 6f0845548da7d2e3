package dev.switchboard.internal.desk;

import dev.switchboard.spi.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;

/** When what failed is tried again: twice as long after each failure, a little more or less so that not all come at once. */
final class Backoff {
    /** So many attempts in all. */
    static final int MOST_ATTEMPTS = 6;

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int JITTER_PERCENT = 20;

    private Backoff() {}

    /** How often it has failed. */
    static int failures(OutboxEntry entry) {
        return entry instanceof OutboxEntry.Postponed before ? before.failures() : 0;
    }

    /** Whether one more failure is one too many. */
    static boolean isLastAttempt(OutboxEntry entry) {
        return failures(entry) + 1 >= MOST_ATTEMPTS;
    }

    /** After so many failures, from 1; the same for the same entry whoever asks. */
    static Instant next(OutboxEntry entry, int failures, Instant now) {
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 20));
        var wait = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        int spread = Math.floorMod((entry.key() + failures).hashCode(), 2 * JITTER_PERCENT + 1) - JITTER_PERCENT;
        return now.plus(wait.multipliedBy(100L + spread).dividedBy(100));
    }
}
