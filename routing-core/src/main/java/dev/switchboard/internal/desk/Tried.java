package dev.switchboard.internal.desk;

import dev.switchboard.spi.store.OutboxEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of an outbox, and what came of the attempt to deliver it.
 *
 * @param entry as it was in the outbox
 * @param outcome of the attempt
 * @param after what stands in its place now; null if nothing
 */
record Tried(OutboxEntry entry, Outcome outcome, @Nullable OutboxEntry after) {

    /** What came of it. */
    enum Outcome {
        DELIVERED,
        /** Nobody need be told any more. */
        OVER,
        /** It could not be delivered, and is tried again or parked. */
        POSTPONED,
        /** It could not be delivered, and the question goes to somebody else. */
        MOVES_ON,
        /** Whoever was to hear of it is not to any more, and somebody else is. */
        PASSED_ON,
        /** The platform did not take the conversation in, and it is not in that inbox. */
        REFUSED,
        /** It waits for what becomes of another one. */
        SKIPPED
    }

    static Tried delivered(OutboxEntry entry) {
        return new Tried(entry, Outcome.DELIVERED, null);
    }

    static Tried over(OutboxEntry entry) {
        return new Tried(entry, Outcome.OVER, null);
    }

    static Tried skipped(OutboxEntry entry) {
        return new Tried(entry, Outcome.SKIPPED, entry);
    }

    /** It stays where it is until somebody else has the question: a process may die in between. */
    static Tried movesOn(OutboxEntry entry) {
        return new Tried(entry, Outcome.MOVES_ON, entry);
    }

    /** It stays where it is until others are to hear of it. */
    static Tried passedOn(OutboxEntry entry) {
        return new Tried(entry, Outcome.PASSED_ON, entry);
    }

    static Tried refused(OutboxEntry entry) {
        return new Tried(entry, Outcome.REFUSED, null);
    }

    /** An attempt before its time does not count. */
    static Tried postponed(OutboxEntry entry, Instant now) {
        return new Tried(entry, Outcome.POSTPONED, isEarly(entry, now) ? entry : later(entry, now));
    }

    private static OutboxEntry later(OutboxEntry entry, Instant now) {
        var failures = Backoff.failures(entry) + 1;
        var due = Backoff.isLastAttempt(entry) ? Instant.MAX : Backoff.next(entry, failures, now);
        return new OutboxEntry.Postponed(entry.content(), failures, due);
    }

    /** Whether it was tried before its pause was over. */
    static boolean isEarly(OutboxEntry entry, Instant now) {
        return entry instanceof OutboxEntry.Postponed one && !one.isDue(now);
    }

    /** What is to be delivered. */
    OutboxEntry content() {
        return entry.content();
    }

    /** Whether it stands in the outbox no longer as it was. */
    boolean isChanged() {
        return after == null || !after.equals(entry);
    }

    boolean isDelivered() {
        return outcome == Outcome.DELIVERED;
    }

    /** Whether it was now tried too often. */
    boolean isParkedNow() {
        return after instanceof OutboxEntry.Postponed one
                && one.isParked()
                && !(entry instanceof OutboxEntry.Postponed before && before.isParked());
    }

    /** Whether somebody else is to get what it was about. */
    boolean leadsOn() {
        return isLeftBehind() || outcome == Outcome.PASSED_ON;
    }

    /** Whether it is taken out of the outbox once somebody else has what it was about; what is passed on leaves it with that. */
    boolean isLeftBehind() {
        return outcome == Outcome.MOVES_ON || outcome == Outcome.REFUSED;
    }
}
