package dev.switchboard.examples.serve.room;

import dev.switchboard.conversation.Author;
import dev.switchboard.examples.serve.Call;
import dev.switchboard.examples.serve.Routes;
import dev.switchboard.history.Found;
import dev.switchboard.history.Histories;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.history.Interaction;
import dev.switchboard.identity.ContactId;
import dev.switchboard.routing.Channel;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What happened with somebody, over all channels: one line, places where words were found, and each conversation in full. */
final class DirectoryHistory {
    private static final int MOST = 25;

    void add(Routes routes) {
        routes.get("/api/directory/history", this::look)
                .get("/api/directory/found", this::search)
                .get("/api/directory/interaction", this::show);
    }

    /** A part of a history, oldest first. */
    record View(List<HistoryLine> lines, String next) {}

    /** Where words were found, oldest first. */
    record FoundView(List<Hit> hits, String next) {}

    /**
     * A message in which they were found.
     *
     * @param marks where they begin and end in the text, in pairs
     */
    record Hit(String conversation, long sequence, String at, String author, String text, List<Integer> marks) {}

    /** One conversation in full. */
    record Whole(
            String conversation,
            String channel,
            String initiator,
            String opened,
            String last,
            List<String> people,
            List<String> tags,
            Map<String, String> variables,
            List<Line> lines) {}

    private static Histories histories(Call call) {
        return call.office().switchboard().histories();
    }

    /** From a contact, from a conversation with it, or from the address of a mail: the same history (ML-40). */
    private View look(Call call) {
        var page = page(call, call.parameter("after"));
        return new View(page.entries().stream().map(HistoryLine::of).toList(), page.next());
    }

    private static HistoryPage page(Call call, String after) {
        var actor = call.player().actor();
        if (!call.parameter("conversation").isEmpty()) {
            var conversation = Where.of(call.parameter("conversation"));
            return histories(call).ofConversation(conversation, filter(call), actor, after, MOST);
        }
        return call.parameter("email").isEmpty()
                ? histories(call).of(contact(call), filter(call), actor, after, MOST)
                : histories(call).ofEmail(call.parameter("email"), filter(call), actor, after, MOST);
    }

    private static ContactId contact(Call call) {
        return new ContactId(call.number("id"));
    }

    private static HistoryFilter filter(Call call) {
        var filter = HistoryFilter.all();
        var channel = call.parameter("channel");
        filter = channel.isEmpty() ? filter : filter.withChannel(new Channel(channel));
        return switch (call.parameter("only")) {
            case "interactions" -> filter.onlyInteractions();
            case "changes" -> filter.onlyChanges();
            default -> filter;
        };
    }

    private FoundView search(Call call) {
        var actor = call.player().actor();
        var page = histories(call).search(contact(call), call.parameter("text"), actor, call.parameter("after"), MOST);
        var interactions = new HashMap<ConversationId, Interaction>();
        var hits = new ArrayList<Hit>();
        for (var found : page.found()) {
            var last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
            if (last != null && isIn(last, found)) {
                last.marks().addAll(marks(found));
            } else {
                var interaction = interactions.computeIfAbsent(found.conversation(), id -> interaction(call, id));
                hits.add(hit(interaction, found));
            }
        }
        return new FoundView(hits, page.next());
    }

    private static boolean isIn(Hit hit, Found found) {
        return hit.sequence() == found.sequence() && hit.conversation().equals(Where.nameOf(found.conversation()));
    }

    private static List<Integer> marks(Found found) {
        return List.of(found.start(), found.end());
    }

    private static Hit hit(Interaction interaction, Found found) {
        var message = interaction.transcript().stream()
                .filter(one -> one.sequence() == found.sequence())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("message " + found.sequence() + " is not there any more"));
        return new Hit(
                Where.nameOf(found.conversation()),
                found.sequence(),
                found.at().toString(),
                message.author().name(),
                message.text(),
                new ArrayList<>(marks(found)));
    }

    private Whole show(Call call) {
        var one = interaction(call, Where.of(call.parameter("conversation")));
        return new Whole(
                Where.nameOf(one.conversation()),
                one.channel().name(),
                one.initiator().name().toLowerCase(Locale.ROOT),
                one.openedAt().toString(),
                one.lastAt().toString(),
                one.people().stream().map(Author::name).toList(),
                one.tags().stream().map(Tag::name).toList(),
                one.variables(),
                one.transcript().stream().map(Line::of).toList());
    }

    private static Interaction interaction(Call call, ConversationId id) {
        return histories(call)
                .interaction(id, call.player().actor())
                .orElseThrow(() -> new IllegalArgumentException("there is no conversation " + Where.nameOf(id)));
    }
}
