package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what was committed to an outbox: each conversation in order, different ones at the same time if there is an executor. */
final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Deliveries deliveries;
    private final Aftermath aftermath;
    private final Reassignment reassignment;
    private final Lines lines;

    Dispatcher(Parts parts, SnapshotSource snapshots, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.deliveries = new Deliveries(parts);
        this.reassignment = new Reassignment(parts, snapshots, this, crew);
        this.aftermath = new Aftermath(parts.events(), reassignment, new PassingOn(parts, snapshots, this, crew));
        this.lines = new Lines(parts, snapshots, reassignment, crew);
    }

    Reassignment reassignment() {
        return reassignment;
    }

    Lines lines() {
        return lines;
    }

    /** Delivers what a change left to deliver, if it is ours; whether all of it for the asker's chat is there by now. */
    boolean dispatch(Outgoing outgoing) {
        var claimed = outgoing.outbox();
        var delivered = claimed == null
                ? List.<OutboxEntry.Id>of()
                : dispatch(
                        claimed,
                        Lanes.ADDED_TO,
                        null,
                        outgoing.conversation(),
                        outgoing.messages(),
                        outgoing.snapshot());
        for (var entry : outgoing.entries()) {
            if (entry instanceof OutboxEntry.ToAsker && !delivered.contains(entry.id())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Delivers what is in an outbox just claimed; what is delivered by now.
     *
     * @param by what is due by then is due; null for when that begins
     */
    List<OutboxEntry.Id> dispatch(
            Versioned<Outbox> claimed,
            Lanes lanes,
            @Nullable Instant by,
            Versioned<Conversation> conversation,
            List<Message> messages,
            Snapshot snapshot) {
        var delivered = new AtomicReference<>(List.<OutboxEntry.Id>of());
        parts.couriers().deliver(() -> {
            try {
                var begun = parts.clock().instant();
                var round = new Round(parts, snapshots, deliveries, aftermath, claimed, lanes, by == null ? begun : by);
                delivered.set(round.run(begun, conversation, messages, snapshot));
            } catch (RuntimeException failed) {
                LOG.warn(
                        "deliveries of a conversation ended early, and are made again once their lease is over: {}",
                        failed.getClass().getSimpleName());
            }
        });
        return delivered.get();
    }
}
