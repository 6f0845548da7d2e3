package dev.switchboard.testkit.guide;

import dev.switchboard.notification.Notification;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.TemporaryFailureException;

// begin notifier
final class MailNotifier implements Notifier {
    private final MailClient client;

    MailNotifier(MailClient client) {
        this.client = client;
    }

    @Override
    public void deliver(Notification notification) {
        String to = notification.recipient().person().email().toString();
        String replyTo = notification
                .replyTag()
                .map(tag -> "reply+" + tag.value() + "@acme.test")
                .orElse("nobody@acme.test");
        try {
            client.send(notification.key(), to, replyTo, notification.subject(), notification.body());
        } catch (MailClient.BusyException later) {
            throw new TemporaryFailureException("the mail server takes nothing now", later);
        }
    }
}
// end notifier
