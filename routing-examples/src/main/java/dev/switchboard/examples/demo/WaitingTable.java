package dev.switchboard.examples.demo;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.Placement;
import dev.switchboard.permission.Actor;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What an agent sees of the inbox: since when something waits, who asked, their last words, its tags, and who has it. */
final class WaitingTable {
    private static final int MOST_WORDS = 40;
    private static final List<String> HEADING = List.of("since", "who asked", "last words", "tags", "assigned to");

    private final ShoeShop shop;

    WaitingTable(ShoeShop shop) {
        this.shop = shop;
    }

    /** Writes the table that this actor sees, line by line. */
    void write(Actor actor, Consumer<String> out) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADING);
        shop.switchboard
                .inboxes()
                .list(ShoeShop.INBOX, actor, "", 20)
                .conversations()
                .forEach(one -> rows.add(row(one)));
        Table.write(rows, out);
        if (rows.size() == 1) {
            out.accept("(nothing waits)");
        }
    }

    private List<String> row(Conversation conversation) {
        return List.of(
                conversation
                        .openPlacement()
                        .map(Placement::since)
                        .map(Narration::time)
                        .orElse(""),
                conversation.asker().displayName(),
                lastWords(conversation),
                conversation.tags().stream().map(Tag::name).collect(Collectors.joining(", ")),
                conversation.assignee().map(one -> one.person().displayName()).orElse("nobody"));
    }

    /** The asker's: what the assistant or a colleague said since is not what waits. */
    private String lastWords(Conversation conversation) {
        var words = shop.switchboard.conversations().transcript(conversation.id()).stream()
                .filter(message -> message.author().isAsker())
                .map(Message::text)
                .reduce("", (earlier, later) -> later);
        return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS - 1) + "…";
    }
}
