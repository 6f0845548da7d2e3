package dev.switchboard.hours;

import java.time.Duration;
import java.time.Instant;

/** From one moment up to another. */
record OpenSpan(Instant from, Instant to) {

    Duration length() {
        return Duration.between(from, to);
    }
}
