package dev.switchboard.notification;

import static java.util.Objects.requireNonNull;

import dev.switchboard.routing.Attachment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that came back to a notification, parsed by whoever received it. Immutable.
 *
 * <p>Any text is accepted for every part, as it comes from outside; {@link ReplyIntake} checks it, and nothing of it is ever logged.
 * Give it the id that the mail system gave it ({@link #withId}): the same mail delivered again is then recognised.
 */
public final class Reply {
    private enum Writer {
        PERSON,
        MACHINE,
        MAIL_SYSTEM
    }

    private final ReplyToken token;
    private final String from;
    private final String text;
    private final @Nullable String id;
    private final List<Attachment> attachments;
    private final Writer writer;

    private Reply(
            ReplyToken token,
            String from,
            String text,
            @Nullable String id,
            List<Attachment> attachments,
            Writer writer) {
        this.token = token;
        this.from = from;
        this.text = text;
        this.id = id;
        this.attachments = attachments;
        this.writer = writer;
    }

    /**
     * A reply with the token of its notification, the sender's address and the text as it is to be shown.
     *
     * @param token the {@link Notification#replyToken}, or the {@link Notification#replyTag}, as it came back
     * @param from one address, without a name; what is none is refused as {@link ReplyResult#WRONG_SENDER}
     */
    public static Reply to(ReplyToken token, String from, String text) {
        return new Reply(
                requireNonNull(token, "token"),
                requireNonNull(from, "from"),
                requireNonNull(text, "text"),
                null,
                List.of(),
                Writer.PERSON);
    }

    /** The id of the reply itself, a mail's message id for instance; white space around it does not count, and a blank one is none. */
    public Reply withId(String newId) {
        var stripped = requireNonNull(newId, "reply id").strip();
        return new Reply(token, from, text, stripped.isEmpty() ? null : stripped, attachments, writer);
    }

    /** The files that came with it. */
    public Reply withAttachments(List<Attachment> files) {
        return new Reply(token, from, text, id, List.copyOf(requireNonNull(files, "files")), writer);
    }

    /**
     * A machine wrote it in the name of whom the notification went to: an absence note, a receipt. A mail tells by {@code Auto-Submitted}
     * with anything but {@code no} (RFC 3834), by {@code Precedence: bulk} or {@code auto_reply}, or by an empty return path. It is refused
     * as {@link ReplyResult#AUTOMATIC}.
     */
    public Reply automatic() {
        return writer == Writer.PERSON ? by(Writer.MACHINE) : this;
    }

    /**
     * A bounce: a mail system says that the notification was not delivered. A mail tells by being a {@code multipart/report} with
     * {@code report-type=delivery-status} (RFC 3464) and an empty return path. Its sender is not checked, for mail systems write in their
     * own name; it is refused as {@link ReplyResult#AUTOMATIC}.
     */
    public Reply bounced() {
        return by(Writer.MAIL_SYSTEM);
    }

    private Reply by(Writer newWriter) {
        return new Reply(token, from, text, id, attachments, newWriter);
    }

    public ReplyToken token() {
        return token;
    }

    public String from() {
        return from;
    }

    public String text() {
        return text;
    }

    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    public List<Attachment> attachments() {
        return attachments;
    }

    /** Whether a machine wrote it, as it does a bounce. */
    public boolean isAutomatic() {
        return writer != Writer.PERSON;
    }

    /** Whether it is a bounce. */
    public boolean isBounced() {
        return writer == Writer.MAIL_SYSTEM;
    }

    /** Neither the text nor the token nor an address, which an id may hold. */
    @Override
    public String toString() {
        return "reply" + (id == null ? " without id" : "") + (isAutomatic() ? " of a machine" : "");
    }
}
