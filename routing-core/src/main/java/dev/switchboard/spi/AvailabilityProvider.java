package dev.switchboard.spi;

import dev.switchboard.identity.EmailAddress;

/**
 * Knows who is present right now. A specialist is notified whatever this says, because the message waits, and so is the
 * owner: no step of the chain asks it yet.
 *
 * <p>Must be quick and safe for use by many threads. What it throws counts as {@link Presence#OFFLINE}.
 */
@FunctionalInterface
public interface AvailabilityProvider {

    /** How present somebody is. */
    enum Presence {
        ONLINE,
        BUSY,
        AWAY,
        OFFLINE
    }

    /** Whether the person is there. */
    Presence presenceOf(EmailAddress person);
}
