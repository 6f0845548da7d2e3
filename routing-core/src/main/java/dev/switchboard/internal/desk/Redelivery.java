package dev.switchboard.internal.desk;

import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tries again what is still in the outbox: the chat gateway failed, or a process ended between deciding and telling. */
final class Redelivery {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;

    Redelivery(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
    }

    /** How many entries were tried. */
    int tryAll() {
        var waiting = Pages.all(parts.store(), new Query.Outbox());
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
        var conversation = parts.store().read(Key.conversation(id));
        if (conversation.version() > 0) {
            dispatcher.dispatch(conversation, List.of(), entries, snapshots.current());
        }
    }
}
