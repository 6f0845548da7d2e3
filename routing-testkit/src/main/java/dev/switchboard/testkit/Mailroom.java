package dev.switchboard.testkit;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.notification.Notification;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Delivers to everybody but those whose mail comes back. */
final class Mailroom implements Notifier {
    final RecordingNotifier delivered = new RecordingNotifier();
    private final Set<EmailAddress> refused = ConcurrentHashMap.newKeySet();

    void refuse(String email) {
        refused.add(EmailAddress.of(email));
    }

    void accept(String email) {
        refused.remove(EmailAddress.of(email));
    }

    @Override
    public void deliver(Notification notification) {
        var email = notification.recipient().person().email();
        if (refused.contains(email)) {
            throw new IntegrationException("mail for " + email + " comes back, as the test wants it");
        }
        delivered.deliver(notification);
    }
}
