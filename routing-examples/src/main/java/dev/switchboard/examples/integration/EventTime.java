package dev.switchboard.examples.integration;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A time as a calendar has it.
 *
 * @param local what the clock shows
 * @param isDay whether it is a whole day
 * @param clock of the place
 */
record EventTime(LocalDateTime local, boolean isDay, LocalClock clock) {

    Instant instant() {
        return clock.instant(local);
    }

    /** Another one there. */
    EventTime at(LocalDateTime other) {
        return new EventTime(other, isDay, clock);
    }
}
