package dev.switchboard.examples.integration;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.notification.Notification;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A notification as a mail: plain text in UTF-8. The tag to answer by is in {@code Reply-To}, and in the sender of the envelope, to which
 * absence notes and reports of failure go (RFC 3834). What belongs to one conversation refers to it, so that it stands together in a
 * mailbox. Belongs to one thread.
 */
final class NotificationMail extends SMTPMessage {
    private final String id;

    NotificationMail(Session session, MailAddress from, Notification notification) throws MessagingException {
        super(session);
        id = id(notification.key(), from);
        var tagged = notification.replyTag().map(tag -> from.tagged(tag.value()));
        setEnvelopeFrom(tagged.orElse(from.toString()));
        setFrom(address(from.toString(), notification.personaName()));
        setReplyTo(new Address[] {new InternetAddress(tagged.orElse(from.toString()))});
        var to = notification.recipient().person();
        setRecipient(Message.RecipientType.TO, address(to.email().toString(), to.displayName()));
        setHeader("References", id(notification.conversation().toString(), from));
        setSubject(notification.subject(), UTF_8.name());
        setText(notification.body(), UTF_8.name());
        if (notification.isUrgent()) {
            setHeader("Importance", "high");
        }
    }

    /** Instead of a random one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        try {
            var address = new InternetAddress(AsciiAddress.of(email), true);
            address.setPersonal(name.replaceAll("\\p{Cntrl}+", " "), UTF_8.name());
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java platform has UTF-8", impossible);
        }
    }

    private static String id(String key, MailAddress from) {
        return "<" + KeyDigest.of(key) + "@" + from.domain() + ">";
    }
}
