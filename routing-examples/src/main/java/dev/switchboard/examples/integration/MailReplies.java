package dev.switchboard.examples.integration;

import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyToken;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the mails that come back to a {@link MailNotifier}, for {@code switchboard.replies().accept(…)}, which checks the sender. A mail
 * says who sent it, and may lie: let only those through whose sender your mail system has checked (DMARC). Files are left out. Immutable;
 * any number of threads may share one.
 */
public final class MailReplies {
    /** Where an address stands: those that mail systems add come first, for a mail may be forwarded. */
    private static final List<String> ADDRESSED = List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

    private static final Pattern DELIVERY_STATUS =
            Pattern.compile(";\\s*+report-type\\s*+=\\s*+\"?delivery-status\\b", Pattern.CASE_INSENSITIVE);

    private final MailAddress address;

    /** Those to this address, which the notifier sends from. */
    public MailReplies(String address) {
        this.address = MailAddress.of(address);
    }

    /**
     * The reply in a mail; nothing if it is not to the address of a notification. Its text is all the plain text, in order, and empty if
     * there is none.
     *
     * @throws MessagingException if it is no mail that can be read
     * @throws IOException if its content cannot be
     */
    public Optional<Reply> read(Message mail) throws MessagingException, IOException {
        var tag = tag(mail);
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        var text = WrittenText.of(PlainText.of(mail), address, tag.get());
        var token = new ReplyToken(tag.get());
        var id = header(mail, "Message-ID");
        if (isBounce(mail)) {
            return Optional.of(Reply.to(token, "", text).withId(id).bounced());
        }
        var reply = Reply.to(token, sender(mail), text).withId(id);
        return Optional.of(isAutomatic(mail) ? reply.automatic() : reply);
    }

    private Optional<String> tag(Message mail) throws MessagingException {
        for (var name : ADDRESSED) {
            for (var one : InternetAddress.parseHeader(header(mail, name), false)) {
                var tag = address.tagOf(Objects.requireNonNullElse(one.getAddress(), ""));
                if (tag.isPresent()) {
                    return tag;
                }
            }
        }
        return Optional.empty();
    }

    /** One address; with none, or with several, it is certain from nobody. */
    private static String sender(Message mail) throws MessagingException {
        Address @Nullable [] from = mail.getFrom();
        return from != null && from.length == 1 && from[0] instanceof InternetAddress one ? one.getAddress() : "";
    }

    /** A mail system says that something was not delivered, and nobody is to answer it (RFC 3464). Some say that it is from {@code <>}. */
    private static boolean isBounce(Message mail) throws MessagingException {
        return mail.isMimeType("multipart/report")
                && DELIVERY_STATUS.matcher(header(mail, "Content-Type")).find()
                && hasNoReturnPath(mail);
    }

    private static boolean hasNoReturnPath(Message mail) throws MessagingException {
        return header(mail, "Return-Path").strip().equals("<>");
    }

    private static boolean isAutomatic(Message mail) throws MessagingException {
        var submitted = header(mail, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        var precedence = header(mail, "Precedence").strip().toLowerCase(Locale.ROOT);
        return !(submitted.isEmpty() || submitted.equals("no"))
                || precedence.equals("bulk")
                || precedence.equals("auto_reply")
                || hasNoReturnPath(mail)
                || mail.isMimeType("multipart/report");
    }

    /** All lines of a header, as one; empty if there is none. */
    private static String header(Message mail, String name) throws MessagingException {
        String @Nullable [] lines = mail.getHeader(name);
        return lines == null ? "" : String.join(", ", lines);
    }
}
