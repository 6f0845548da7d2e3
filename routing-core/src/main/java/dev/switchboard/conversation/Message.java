package dev.switchboard.conversation;

import dev.switchboard.routing.Attachment;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation. Never changes and is never removed; its content is taken away when the asker is anonymised.
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
 * @param ruling what was decided about it; nothing for messages that are no question of the asker
 */
public record Message(
        ConversationId conversation,
        long sequence,
        Author author,
        String text,
        List<Attachment> attachments,
        List<Tag> tags,
        Instant at,
        boolean superseded,
        @Nullable Ruling ruling) {

    /** One that is shown to everybody. */
    public Message(
            ConversationId conversation,
            long sequence,
            Author author,
            String text,
            List<Attachment> attachments,
            List<Tag> tags,
            Instant at) {
        this(conversation, sequence, author, text, attachments, tags, at, false, null);
    }

    /** The same, shown to nobody but humans. */
    public Message asSuperseded() {
        return new Message(conversation, sequence, author, text, attachments, tags, at, true, ruling);
    }

    /** The same without anything personal: who wrote it, in which role, and when, is left. */
    public Message redacted() {
        var whom = author.isAsker() ? new Author(author.role(), "", "") : author;
        return new Message(conversation, sequence, whom, "", List.of(), tags, at, superseded, ruling);
    }

    /** Its place; never the text. */
    @Override
    public String toString() {
        return "message " + sequence + " of " + conversation + " by " + author.role();
    }
}
