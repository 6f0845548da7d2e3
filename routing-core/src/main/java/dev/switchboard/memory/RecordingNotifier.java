package dev.switchboard.memory;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Notification;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.spi.Notifier;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps every notification instead of sending it. Any number of threads may use it. */
public final class RecordingNotifier extends FailsOnDemand implements Notifier {
    private final Queue<Notification> notifications = new ConcurrentLinkedQueue<>();

    /** Nothing recorded yet. */
    public RecordingNotifier() {}

    @Override
    public void deliver(Notification notification) {
        act(() -> notifications.add(notification));
    }

    /** What was delivered, oldest first. */
    public List<Notification> notifications() {
        return List.copyOf(notifications);
    }

    /**
     * What was delivered to this address, in whichever way it is written, oldest first.
     *
     * @throws InvalidInputException if the text can be no address, so that nobody is looked for in vain
     */
    public List<Notification> notificationsTo(String email) {
        var address = EmailAddress.of(email);
        return notifications.stream()
                .filter(one -> one.recipient().person().email().equals(address))
                .toList();
    }

    /** Forgets what was delivered. */
    public void clear() {
        notifications.clear();
    }
}
