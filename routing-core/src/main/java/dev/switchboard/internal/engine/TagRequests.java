package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Message;
import dev.switchboard.spi.TagRequest;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.SmartTag;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What a tag detector is asked: about the asker's message, or about the reply, which comes after it. */
final class TagRequests {

    private TagRequests() {}

    /** Our own detector reads no more than it needs. */
    static TagRequest of(Turn turn, Direction direction, boolean own) {
        var tags = turn.prepared().tags(direction);
        var needsHistory = !own || tags.stream().anyMatch(SmartTag::looksAtWholeConversation);
        var before = needsHistory ? turn.history() : List.<Message>of();
        if (direction == Direction.INBOUND) {
            return new TagRequest(turn.question().text(), turn.tokens(), direction, before, tags);
        }
        var reply = turn.reply();
        var said = reply == null ? "" : reply;
        return new TagRequest(
                said, Tokens.of(said), direction, needsHistory ? withQuestion(turn, before) : before, tags);
    }

    private static List<Message> withQuestion(Turn turn, List<Message> before) {
        var question = turn.question();
        var all = new ArrayList<>(before);
        all.add(new Message(
                turn.facts().conversationId(),
                before.isEmpty() ? 1 : before.get(before.size() - 1).sequence() + 1,
                Author.of(turn.asker()),
                question.text(),
                question.attachments(),
                turn.tagsOfQuestion(),
                turn.facts().now()));
        return all;
    }
}
