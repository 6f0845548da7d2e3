package dev.switchboard.spi;

import dev.switchboard.notification.Notification;
import java.util.List;

/** Alternatives: the first that succeeds is enough; what is urgent goes to all. */
final class FirstOfNotifier implements Notifier {
    private final List<Notifier> notifiers;

    FirstOfNotifier(List<Notifier> notifiers) {
        if (notifiers.isEmpty()) {
            throw new IllegalArgumentException("firstOf needs at least one notifier");
        }
        this.notifiers = notifiers;
    }

    @Override
    public void deliver(Notification notification) {
        var failure = new IntegrationException("none of " + notifiers.size() + " notifiers delivered " + notification);
        var isDelivered = false;
        for (int i = 0; i < notifiers.size() && (!isDelivered || notification.isUrgent()); i++) {
            isDelivered |= isDelivered(notifiers.get(i), notification, failure);
        }
        if (!isDelivered) {
            fail(notification, failure);
        }
    }

    private static boolean isDelivered(Notifier notifier, Notification notification, IntegrationException failure) {
        try {
            notifier.deliver(notification);
            return true;
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
            failure.addSuppressed(thrown);
            return false;
        }
    }

    private static void fail(Notification notification, IntegrationException failure) {
        for (var thrown : failure.getSuppressed()) {
            if (thrown instanceof TemporaryFailureException) {
                throw new TemporaryFailureException("none delivered " + notification + ", and one may later", failure);
            }
        }
        throw failure;
    }
}
