package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Author;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.Message;
import dev.switchboard.conversation.RecordedInteraction;
import dev.switchboard.conversation.RecordedInteraction.Line;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.internal.directory.Recognised;
import dev.switchboard.internal.directory.Recognition;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps interactions that went past the router (ML-36). Recognises the asker as routing does; decides nothing, tells nobody. */
final class Recording {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Recognition recognition;

    Recording(Parts parts, SnapshotSource snapshots, Recognition recognition) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.recognition = recognition;
    }

    Conversation record(RecordedInteraction interaction) {
        snapshots
                .current()
                .policy()
                .require(interaction.conversation().persona().value());
        var now = parts.clock().instant();
        if (interaction.ended().isAfter(now)) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    interaction + " ends at " + interaction.ended() + ", but it is only " + now
                            + "; record what has happened, not what will");
        }
        return parts.untilCommitted("an interaction", () -> attempt(interaction, now));
    }

    private @Nullable Conversation attempt(RecordedInteraction interaction, Instant now) {
        var read = parts.store().read(Key.conversation(interaction.conversation()));
        var before = read.value();
        var lines = before == null ? interaction.lines() : unknownLines(interaction, before);
        if (before != null && lines.isEmpty() && !interaction.ended().isAfter(before.lastAt())) {
            return before;
        }
        var isNews = before == null || !lines.isEmpty();
        var who = isNews ? who(interaction, before) : Recognised.nobody(interaction.asker());
        var conversation = before == null ? open(interaction) : before.toBuilder();
        if (isNews) {
            conversation.asker(who.asker(), interaction.channel());
        }
        var commit = new Commit();
        for (var line : lines) {
            commit.append(message(interaction, line, who, conversation.nextMessage(line.at())));
        }
        conversation.until(interaction.ended());
        return commit(commit, conversation.build(), read.version(), who, now);
    }

    private Recognised who(RecordedInteraction interaction, @Nullable Conversation before) {
        return recognition.of(interaction.asker(), before, snapshots.current().policy());
    }

    private static ConversationBuilder open(RecordedInteraction interaction) {
        return Conversation.open(
                        interaction.conversation(), interaction.asker(), interaction.channel(), interaction.began())
                .initiator(interaction.initiator());
    }

    /** Without those that the conversation has already; as often as it has them. */
    private List<Line> unknownLines(RecordedInteraction interaction, Conversation conversation) {
        var left = new ArrayList<>(Pages.all(parts.store(), new Query.Messages(conversation.id(), 1)));
        var unknown = new ArrayList<Line>();
        for (var line : interaction.lines()) {
            var known = left.stream()
                    .filter(message -> isSame(message, line, conversation.isAnonymised()))
                    .findFirst();
            known.ifPresentOrElse(left::remove, () -> unknown.add(line));
        }
        return unknown;
    }

    /** Of what was anonymised, nothing but role and time is left to compare; it must not come back. */
    private static boolean isSame(Message message, Line line, boolean anonymised) {
        var author = message.author();
        return message.at().equals(line.at())
                && author.role() == line.author().role()
                && (anonymised
                        || (author.id().equals(line.author().id())
                                && message.text().equals(line.text())));
    }

    private static Message message(RecordedInteraction interaction, Line line, Recognised who, long sequence) {
        var author = line.author().equals(Author.of(interaction.asker())) ? Author.of(who.asker()) : line.author();
        return new Message(interaction.conversation(), sequence, author, line.text(), List.of(), List.of(), line.at());
    }

    /** Null if somebody else was faster. */
    private @Nullable Conversation commit(
            Commit commit, Conversation conversation, long version, Recognised who, Instant now) {
        var events = new ArrayList<RoutingEvent>(2);
        if (version == 0) {
            events.add(RoutingEvent.of(RoutingEvent.Kind.CONVERSATION_OPENED, now, conversation.id(), ""));
        }
        var linked = who.addTo(commit, conversation, parts.store(), now, events);
        commit.put(Key.conversation(linked.id()), version, linked);
        if (!parts.store().commit(commit).isEmpty()) {
            return null;
        }
        parts.events().publish(events);
        return linked;
    }
}
