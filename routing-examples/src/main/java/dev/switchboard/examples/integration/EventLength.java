package dev.switchboard.examples.integration;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an event lasts.
 *
 * @param days by the calendar, however long they are where clocks change
 * @param exact by the clock, on top of the days
 */
record EventLength(long days, Duration exact) {
    static final EventLength NOTHING = new EventLength(0, Duration.ZERO);

    static EventLength days(long days) {
        return new EventLength(days, Duration.ZERO);
    }

    static EventLength exactly(Duration duration) {
        return new EventLength(0, duration);
    }

    /** When it ends if it begins then. */
    Instant end(EventTime begin) {
        return begin.at(begin.local().plusDays(days)).instant().plus(exact);
    }

    /** It is never longer. */
    Duration atMost() {
        return Duration.ofDays(days + 1).plus(exact);
    }
}
