package dev.switchboard.spi;

import dev.switchboard.notification.Notification;
import java.util.List;

/**
 * Tells a human about a question.
 *
 * <p>Called after the decision is committed, on the thread that routes unless the host gave an executor, with no lock held;
 * must be safe for use by many threads. One that talks to a network bounds the time that it waits. A notification that is tried
 * again has the same {@link Notification#key()}: a notifier that goes by it tells nobody twice.
 *
 * <p>If it returns, the notification counts as delivered, and is not tried again. What it throws counts as not delivered: the decision
 * stands, other notifiers are still called, and if none succeeds the escalation goes to the next step of the chain. If none
 * succeeds and one throws {@link TemporaryFailureException}, the notification is tried again first, six times in all: after half a
 * minute, then after twice as long each time.
 */
@FunctionalInterface
public interface Notifier {

    /** Delivers the notification. */
    void deliver(Notification notification);

    /** One that tries these in turn until one succeeds; what {@linkplain Notification#isUrgent must not wait} goes to all of them. */
    static Notifier firstOf(Notifier... notifiers) {
        return new FirstOfNotifier(List.of(notifiers));
    }
}
