package dev.switchboard.notification;

import dev.switchboard.routing.Attachment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that came back to a notification, parsed by whoever received it. Immutable.
 *
 * <p>Give it the id that the mail system gave it ({@link #withId}): the same mail delivered again is then recognised.
 */
public final class Reply {
    private final ReplyToken token;
    private final String from;
    private final String text;
    private final @Nullable String id;
    private final List<Attachment> attachments;

    private Reply(ReplyToken token, String from, String text, @Nullable String id, List<Attachment> attachments) {
        this.token = token;
        this.from = from;
        this.text = text;
        this.id = id;
        this.attachments = attachments;
    }

    /** A reply with the token of its notification, the sender's address and the text as it is to be shown. */
    public static Reply to(ReplyToken token, String from, String text) {
        return new Reply(token, from, text, null, List.of());
    }

    /** The id of the reply itself, a mail's message id for instance. */
    public Reply withId(String newId) {
        return new Reply(token, from, text, newId, attachments);
    }

    /** The files that came with it. */
    public Reply withAttachments(List<Attachment> files) {
        return new Reply(token, from, text, id, List.copyOf(files));
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

    /** Never the text or the token. */
    @Override
    public String toString() {
        return "reply " + (id == null ? "without id" : id);
    }
}
