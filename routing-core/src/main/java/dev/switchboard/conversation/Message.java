package dev.switchboard.conversation;

import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;

/**
 * One message of a conversation. Never changes and is never removed.
 *
 * @param conversation where it belongs
 * @param sequence its place in the conversation, from 1
 * @param author who wrote it
 * @param text to the letter
 * @param attachments the files that came with it
 * @param tags put on it when it came
 * @param at when
 * @param superseded whether it was held back, because a human joined while the persona was still thinking: it was never shown to
 *     the asker
 */
public record Message(
        ConversationId conversation,
        long sequence,
        Author author,
        String text,
        List<Attachment> attachments,
        List<Tag> tags,
        Instant at,
        boolean superseded) {

    /** One that is shown to everybody. */
    public Message(
            ConversationId conversation,
            long sequence,
            Author author,
            String text,
            List<Attachment> attachments,
            List<Tag> tags,
            Instant at) {
        this(conversation, sequence, author, text, attachments, tags, at, false);
    }

    /** Its place; never the text. */
    @Override
    public String toString() {
        return "message " + sequence + " of " + conversation + " by " + author.role();
    }
}
