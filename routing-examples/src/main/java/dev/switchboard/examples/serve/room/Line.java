package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Message;
import dev.switchboard.routing.Attachment;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Locale;

/**
 * A message as a page shows it.
 *
 * @param role who wrote it: asker, persona, specialist, agent, owner, system
 * @param at when, in ISO 8601
 */
record Line(String role, String author, String text, String at, List<String> tags, List<String> files) {

    private static final int MOST = 200;

    /** Of a long text the beginning, for lists. */
    static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= MOST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
    }

    static Line of(Message message) {
        return new Line(
                message.author().role().name().toLowerCase(Locale.ROOT),
                message.author().name(),
                message.text(),
                message.at().toString(),
                message.tags().stream().map(Tag::name).toList(),
                message.attachments().stream().map(Attachment::name).toList());
    }
}
