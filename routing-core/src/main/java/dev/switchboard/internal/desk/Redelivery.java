package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tries again what is still in the outbox: the chat gateway failed, or a process ended between deciding and telling. */
final class Redelivery {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;
    private final Postponing postponing;

    Redelivery(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
        this.postponing = new Postponing(parts);
    }

    /** How many entries were tried. */
    int tryAll() {
        return tryThese(any -> true);
    }

    /** Those that failed before and are to be tried again by then. */
    void tryDue(Instant now) {
        tryThese(entry -> Postponing.isDue(entry, now) && postponing.isMine(entry, now));
    }

    private int tryThese(Predicate<OutboxEntry> wanted) {
        var waiting = Pages.all(parts.store(), new Query.Outbox()).stream()
                .filter(wanted)
                .map(OutboxEntry::content)
                .toList();
        byConversation(waiting).forEach(this::tryOf);
        return waiting.size();
    }

    private static Map<ConversationId, List<OutboxEntry>> byConversation(List<OutboxEntry> waiting) {
        var groups = new LinkedHashMap<ConversationId, List<OutboxEntry>>();
        waiting.forEach(entry -> groups.computeIfAbsent(entry.conversation(), any -> new ArrayList<>())
                .add(entry));
        return groups;
    }

    private void tryOf(ConversationId id, List<OutboxEntry> entries) {
        var read = parts.store().read(Key.conversation(id));
        var conversation = read.value();
        if (conversation != null) {
            var over = entries.stream().filter(one -> isOver(conversation, one)).toList();
            var commit = new Commit();
            over.forEach(one -> commit.remove(Key.outbox(one.id()), Commit.ANY));
            parts.store().commit(commit);
            var left = entries.stream().filter(one -> !over.contains(one)).toList();
            dispatcher.dispatch(read, List.of(), left, snapshots.current());
        }
    }

    /** Whether somebody else has answered meanwhile what a human was still to be told of. */
    private static boolean isOver(Conversation conversation, OutboxEntry entry) {
        return entry instanceof OutboxEntry.ToHuman human
                && human.escalation() != null
                && conversation
                        .escalation(human.escalation())
                        .filter(one -> one.state().isOpen())
                        .isEmpty();
    }
}
