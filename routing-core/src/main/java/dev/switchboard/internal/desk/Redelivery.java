package dev.switchboard.internal.desk;

import dev.switchboard.internal.state.Pages;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Takes over what is still in outboxes that nobody delivers: something failed, or a process ended between deciding and telling. */
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
        return tryThese(Lanes.ALL, parts.clock().instant());
    }

    /** Those of which the time has come by then. */
    void tryDue(Instant by) {
        tryThese(Lanes.DUE, by);
    }

    private int tryThese(Lanes lanes, Instant by) {
        int tried = 0;
        for (var outbox : Pages.all(parts.store(), new Query.Outboxes())) {
            if (isOpen(outbox, lanes, by)) {
                tried += take(outbox.conversation(), lanes, by);
            }
        }
        return tried;
    }

    /** Whether nobody is at it, and there is something to do. */
    private boolean isOpen(Outbox outbox, Lanes lanes, Instant by) {
        return outbox.lease().isFree(parts.clock().instant())
                && !lanes.next(outbox, Set.of(), by).isEmpty();
    }

    /** Nothing if somebody else was faster. */
    private int take(ConversationId id, Lanes lanes, Instant by) {
        var read = parts.store().read(Key.outbox(id));
        var outbox = read.value();
        if (outbox == null || !isOpen(outbox, lanes, by)) {
            return 0;
        }
        var claimed =
                outbox.claimed(parts.clock().instant().plus(parts.couriers().lease()));
        var commit = new Commit().put(Key.outbox(id), read.version(), claimed);
        if (!parts.store().commit(commit).isEmpty()) {
            return 0;
        }
        dispatcher.dispatch(
                new Versioned<>(read.version() + 1, claimed),
                lanes,
                by,
                parts.store().read(Key.conversation(id)),
                List.of(),
                snapshots.current());
        return lanes.next(outbox, Set.of(), by).size();
    }
}
