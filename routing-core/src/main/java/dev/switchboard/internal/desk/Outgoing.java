package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of a conversation left to deliver.
 *
 * @param conversation as it was committed
 * @param messages those that the entries refer to, as far as they were just committed
 * @param entries what the change added
 * @param outbox as it was committed, claimed by us; null if somebody else has the lease and delivers that too, or there is nothing
 * @param snapshot the policy that the change went by
 */
record Outgoing(
        Versioned<Conversation> conversation,
        List<Message> messages,
        List<OutboxEntry> entries,
        @Nullable Versioned<Outbox> outbox,
        Snapshot snapshot) {

    /**
     * Adds to the commit of a change what becomes of the outbox, and claims it if nobody else delivers.
     *
     * @param before the outbox as it was read
     * @param gone need not be delivered any more
     * @param added is to be delivered
     * @return the outbox if it is ours
     */
    static @Nullable Versioned<Outbox> addTo(
            Commit commit,
            Versioned<Outbox> before,
            ConversationId id,
            List<OutboxEntry.Id> gone,
            List<OutboxEntry> added,
            Instant now,
            Duration lease) {
        var known = before.value();
        if (added.isEmpty() && (gone.isEmpty() || known == null || known.isEmpty())) {
            return null;
        }
        var present = known == null ? Outbox.empty(id) : known;
        var changed = (gone.isEmpty() ? present : present.without(gone)).with(fromWhereItIs(added, present));
        var isFree = present.lease().isFree(now);
        var after = isFree && !added.isEmpty() ? changed.claimed(now.plus(lease)) : changed;
        commit.put(Key.outbox(id), before.version(), after);
        return isFree && !added.isEmpty() ? new Versioned<>(before.version() + 1, after) : null;
    }

    /** A conversation that was to move, and has not yet, moves from where it was before that. */
    private static List<OutboxEntry> fromWhereItIs(List<OutboxEntry> added, Outbox present) {
        if (present.isEmpty()) {
            return added;
        }
        var pending = present.entries().stream()
                .map(OutboxEntry::content)
                .filter(OutboxEntry.ToInbox.class::isInstance)
                .map(OutboxEntry.ToInbox.class::cast)
                .findFirst();
        return pending.isEmpty()
                ? added
                : added.stream()
                        .map(one -> one instanceof OutboxEntry.ToInbox move
                                ? new OutboxEntry.ToInbox(
                                        move.id(), move.inbox(), pending.get().before())
                                : one)
                        .toList();
    }
}
