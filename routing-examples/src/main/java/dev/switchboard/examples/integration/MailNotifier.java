package dev.switchboard.examples.integration;

import dev.switchboard.notification.Notification;
import dev.switchboard.spi.IntegrationException;
import dev.switchboard.spi.Notifier;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Tells people by mail, through an SMTP server. What comes back is read by {@link MailReplies}. Each mail has a digest of the
 * notification's key as its Message-ID, the same each time: a mail system that goes by it shows once what comes twice. Immutable; any
 * number of threads may share one.
 */
public final class MailNotifier implements Notifier {
    private final Session session;
    private final MailAddress from;

    /**
     * Sends from this address, and takes replies at it.
     *
     * @param smtp what Jakarta Mail is to know of the server: {@code mail.smtp.host}, {@code mail.smtp.starttls.required} and so on
     * @param login who sends, for a server that asks for it
     * @param from one that gets mail for {@code name+anything@domain} too, with a name of at most 31 characters
     * @param limit how long the server may take to be reached, and then for each step; a call executor bounds the whole
     */
    public MailNotifier(Properties smtp, @Nullable Authenticator login, String from, Duration limit) {
        this.session = Session.getInstance(bounded(smtp, limit), login);
        this.from = MailAddress.of(from);
    }

    private static Properties bounded(Properties smtp, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a limit of " + limit + " is no time to answer; give a positive one");
        }
        var properties = new Properties();
        smtp.stringPropertyNames().forEach(name -> properties.setProperty(name, smtp.getProperty(name)));
        properties.putAll(smtp); // what is no text too, such as true
        var millis = Long.toString(Math.min(Math.max(limit.toMillis(), 1), Integer.MAX_VALUE));
        properties.setProperty("mail.smtp.connectiontimeout", millis);
        properties.setProperty("mail.smtp.timeout", millis);
        properties.setProperty("mail.smtp.writetimeout", millis);
        return properties;
    }

    @Override
    public void deliver(Notification notification) {
        try {
            Transport.send(new NotificationMail(session, from, notification));
        } catch (MessagingException failed) {
            throw failure(failed);
        }
    }

    private static IntegrationException failure(MessagingException failed) {
        return MailFailure.of(failed).toException();
    }
}
