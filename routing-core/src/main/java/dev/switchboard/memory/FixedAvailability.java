package dev.switchboard.memory;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AvailabilityProvider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Everybody is online unless said otherwise. Any number of threads may use it. */
public final class FixedAvailability extends FailsOnDemand implements AvailabilityProvider {
    private final Map<EmailAddress, Presence> presences = new ConcurrentHashMap<>();

    /** Everybody is online. */
    public FixedAvailability() {}

    /** From now on this person is as present as that. */
    public FixedAvailability set(String email, Presence presence) {
        presences.put(EmailAddress.of(email), presence);
        return this;
    }

    @Override
    public Presence presenceOf(EmailAddress person) {
        throwIfDue();
        return presences.getOrDefault(person, Presence.ONLINE);
    }
}
