package dev.switchboard.notification;

import dev.switchboard.routing.Attachment;
import java.time.Instant;
import java.util.List;

/**
 * Something that was said in the conversation before the message that a notification is about.
 *
 * @param author the name of whoever said it
 * @param text to the letter
 * @param attachments the files that came with it
 * @param at when
 */
public record Saying(String author, String text, List<Attachment> attachments, Instant at) {
    public Saying {
        attachments = List.copyOf(attachments);
    }

    /** Who said it; never the text. */
    @Override
    public String toString() {
        return "something said by " + author;
    }
}
