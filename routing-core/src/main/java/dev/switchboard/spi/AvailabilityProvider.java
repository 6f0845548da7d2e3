package dev.switchboard.spi;

import dev.switchboard.identity.EmailAddress;
import java.util.function.Consumer;

/**
 * Knows who is present right now. Asked when an agent is chosen by expertise: one who is online or busy may be, one who is away or
 * offline may not. A specialist is notified whatever this says, because the message waits, and so are the target of a tag rule,
 * the members of an inbox, and the owner.
 *
 * <p>Must be quick and safe for use by many threads; of a large pool it may be asked about everybody when nobody is there. It is
 * asked by previews too, so it must not change anything. What it throws counts as {@link Presence#OFFLINE}; after three failures in one
 * decision it is not asked about anybody else. {@code dev.switchboard.memory.LastActivity} is one that goes by when somebody was seen.
 */
@FunctionalInterface
public interface AvailabilityProvider {

    /** How present somebody is. */
    enum Presence {
        ONLINE,
        BUSY,
        AWAY,
        OFFLINE;

        /** Whether somebody may be given a conversation. */
        public boolean isAvailable() {
            return this == ONLINE || this == BUSY;
        }
    }

    /** Whether the person is there. */
    Presence presenceOf(EmailAddress person);

    /**
     * Gives the provider somebody to tell when a person may have become available, so that whoever waits in the line for an agent is
     * served in the same moment. Called once, when the switchboard is built, which fails with what this throws; the provider may tell on
     * any thread of its own, more often than needed, once {@link #presenceOf} says so too, and holds no lock meanwhile. Default: it never
     * tells, and the host calls {@link dev.switchboard.agent.Agents#available} if somebody is not to wait for the next
     * {@link dev.switchboard.Switchboard#escalateOverdue}.
     */
    default void tellWhenAvailable(Consumer<EmailAddress> listener) {}

    /** Takes everybody for present. */
    static AvailabilityProvider everybody() {
        return person -> Presence.ONLINE;
    }
}
