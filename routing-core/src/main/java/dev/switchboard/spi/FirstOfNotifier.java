package dev.switchboard.spi;

import dev.switchboard.notification.Notification;
import java.util.List;

/** Alternatives: the first that succeeds is enough. */
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
        for (var notifier : notifiers) {
            try {
                notifier.deliver(notification);
                return;
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError thrown) {
                failure.addSuppressed(thrown);
            }
        }
        for (var thrown : failure.getSuppressed()) {
            if (thrown instanceof TemporaryFailureException) {
                throw new TemporaryFailureException("none delivered " + notification + ", and one may later", failure);
            }
        }
        throw failure;
    }
}
