package dev.switchboard.testkit.contract;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.AvailabilityProvider;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Knows who is there, tells, and keeps its promises, but for what a subclass does otherwise. */
class AlmostAvailability implements AvailabilityProvider {
    final Set<EmailAddress> here = ConcurrentHashMap.newKeySet();
    final List<Consumer<EmailAddress>> listeners = new CopyOnWriteArrayList<>();

    void come(EmailAddress person) {
        if (here.add(person)) {
            tell(person);
        }
    }

    void leave(EmailAddress person) {
        here.remove(person);
    }

    final void tell(EmailAddress person) {
        listeners.forEach(listener -> listener.accept(person));
    }

    @Override
    public Presence presenceOf(EmailAddress person) {
        return here.contains(person) ? Presence.ONLINE : Presence.OFFLINE;
    }

    @Override
    public void tellWhenAvailable(Consumer<EmailAddress> listener) {
        listeners.add(listener);
    }
}
