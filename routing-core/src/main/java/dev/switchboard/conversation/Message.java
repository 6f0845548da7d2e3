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
 */
public record Message(
        ConversationId conversation,
        long sequence,
        Author author,
        String text,
        List<Attachment> attachments,
        List<Tag> tags,
        Instant at) {

    /** Its place; never the text. */
    @Override
    public String toString() {
        return "message " + sequence + " of " + conversation + " by " + author.role();
    }
}
