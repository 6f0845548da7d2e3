package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.tag.Tag;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A conversation as a line of a list.
 *
 * @param status what it needs; empty if nothing is to be done in it
 * @param since how long it has been so, in ISO 8601
 * @param words the latest that the asker said; else the latest of all
 * @param assignee who has it; empty if nobody does
 * @param present who has joined it
 * @param mine whether whom is played is one of those
 */
record Matter(
        String conversation,
        String asker,
        String persona,
        String channel,
        String status,
        String since,
        String words,
        List<String> tags,
        String assignee,
        List<String> present,
        boolean mine) {
    private static final String UNKNOWN = "Somebody";
    private static final int LATEST = 20;

    static Matter of(Call call, Conversation one, Instant since) {
        return new Matter(
                Where.nameOf(one.id()),
                asker(one),
                one.id().persona().value(),
                one.channel().name(),
                one.status().map(Enum::name).orElse(""),
                since.toString(),
                latest(call, one),
                one.tags().stream().map(Tag::name).toList(),
                one.assignee().map(who -> who.person().displayName()).orElse(""),
                one.participants().stream()
                        .map(who -> who.who().person().displayName())
                        .toList(),
                Colleagues.isEngaged(call, one));
    }

    static String asker(Conversation one) {
        var name = one.asker().displayName();
        return name.isEmpty() ? UNKNOWN : name;
    }

    private static String latest(Call call, Conversation one) {
        var latest = call.office().switchboard().conversations().latest(one.id(), LATEST);
        return Stream.concat(
                        latest.stream(),
                        latest.stream().filter(message -> message.author().isAsker()))
                .reduce((earlier, later) -> later)
                .map(Message::text)
                .map(Line::beginning)
                .orElse("");
    }
}
