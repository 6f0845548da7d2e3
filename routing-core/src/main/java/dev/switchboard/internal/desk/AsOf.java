package dev.switchboard.internal.desk;

import java.time.Instant;

/**
 * When something is done, as far as that matters to what is done.
 *
 * @param at what is found out late is done as it would have been then
 * @param inVain how often it was due before, and nobody was to be had
 */
record AsOf(Instant at, int inVain) {
    static AsOf of(Instant at) {
        return new AsOf(at, 0);
    }
}
