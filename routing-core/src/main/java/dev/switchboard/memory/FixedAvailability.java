package dev.switchboard.memory;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AvailabilityProvider;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everybody is online unless said otherwise. Keeps who was asked about. Any number of threads may use it. */
public final class FixedAvailability extends LiesOnDemand<AvailabilityProvider.Presence>
        implements AvailabilityProvider {
    private final Map<EmailAddress, Presence> presences = new ConcurrentHashMap<>();
    private final Set<EmailAddress> known = ConcurrentHashMap.newKeySet();
    private final Queue<EmailAddress> asked = new ConcurrentLinkedQueue<>();

    /** Everybody is online. */
    public FixedAvailability() {}

    /** From now on this person is as present as that. */
    public FixedAvailability set(String email, Presence presence) {
        presences.put(EmailAddress.of(email), presence);
        return this;
    }

    @Override
    public Presence presenceOf(EmailAddress person) {
        if (known.add(person)) {
            asked.add(person);
        }
        return answer(() -> presences.getOrDefault(person, Presence.ONLINE));
    }

    /** Who was asked about, each once, in the order in which they first were. */
    public List<EmailAddress> asked() {
        return List.copyOf(asked);
    }
}
