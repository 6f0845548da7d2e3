package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Delivers what is in the outbox of one conversation, and what comes into it meanwhile, each entry at most once. Belongs to one
 * thread.
 */
final class Round {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Deliveries deliveries;
    private final Settlement settlement;
    private final Aftermath aftermath;
    private final Lanes lanes;
    private final Instant by;
    private final Held held;
    /** Of what is in the outbox still; nothing as long as that is nothing, as it is mostly. */
    private Set<OutboxEntry.Id> tried = Set.of();

    private final List<OutboxEntry.Id> delivered = new ArrayList<>(0);
    private final List<OutboxEntry.Id> leftBehind = new ArrayList<>(0);

    /**
     * Over an outbox just claimed.
     *
     * @param snapshots by which what comes into it meanwhile is judged
     * @param lanes what is to be delivered
     * @param by what is due by then is due
     */
    Round(
            Parts parts,
            SnapshotSource snapshots,
            Deliveries deliveries,
            Aftermath aftermath,
            Versioned<Outbox> claimed,
            Lanes lanes,
            Instant by) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.deliveries = deliveries;
        this.settlement = new Settlement(parts.store());
        this.aftermath = aftermath;
        this.lanes = lanes;
        this.by = by;
        this.held = new Held(parts.store(), parts.couriers(), claimed);
    }

    /** Goes on until nothing is left that may be delivered now, or the lease is lost; gives what was delivered. */
    List<OutboxEntry.Id> run(
            Instant begun, Versioned<Conversation> committed, List<Message> messages, Snapshot snapshot) {
        var goesOn = deliver(begun, next(held.outbox()), committed, messages, snapshot);
        while (goesOn && held.refresh()) {
            var next = next(held.outbox());
            goesOn = next.isEmpty()
                    ? !held.release(leftBehind)
                    : deliver(now(), next, read(), List.of(), snapshots.current());
        }
        return delivered;
    }

    private Versioned<Conversation> read() {
        return parts.store().read(Key.conversation(held.outbox().conversation()));
    }

    private Instant now() {
        return parts.clock().instant();
    }

    private List<OutboxEntry> next(Outbox outbox) {
        return parts.couriers().isHandingBack() ? List.of() : lanes.next(outbox, tried, by);
    }

    /** Whether there may be more to do. */
    private boolean deliver(
            Instant begun,
            List<OutboxEntry> entries,
            Versioned<Conversation> read,
            List<Message> messages,
            Snapshot snapshot) {
        var batch = new Batch(parts.store(), deliveries, held.outbox(), read.value(), messages, snapshot, by);
        for (int i = 0; i < entries.size(); i++) {
            var now = i == 0 ? begun : now();
            if (!held.isStillOurs(now)) {
                return false;
            }
            if (!parts.couriers().isHandingBack()) {
                batch.tryOne(entries.get(i), now);
            }
        }
        return settle(batch.results(), read);
    }

    private boolean settle(List<Tried> results, Versioned<Conversation> read) {
        var leadsOn = leadsOn(results);
        var now = now();
        var settled = settlement.record(held, read, results, left -> !leadsOn && isNothingNext(left, results), now);
        if (settled.isLost()) {
            return false;
        }
        for (var one : results) {
            if (one.isDelivered()) {
                delivered.add(one.entry().id());
            } else if (one.isLeftBehind()) {
                leftBehind.add(one.entry().id());
            }
        }
        aftermath.of(results, settled.conversation(), now);
        remember(results, settled.isOver());
        return !settled.isOver();
    }

    private boolean isNothingNext(Outbox left, List<Tried> results) {
        remember(results, left.isEmpty());
        return next(left).isEmpty();
    }

    /** What was tried is not tried again. */
    private void remember(List<Tried> results, boolean isNothingLeft) {
        if (isNothingLeft) {
            return;
        }
        tried = tried.isEmpty() ? new HashSet<>() : tried;
        for (var one : results) {
            tried.add(one.entry().id());
        }
    }

    private static boolean leadsOn(List<Tried> results) {
        for (var one : results) {
            if (one.leadsOn()) {
                return true;
            }
        }
        return false;
    }
}
