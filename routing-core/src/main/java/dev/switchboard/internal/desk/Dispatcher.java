package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Delivers what was committed to the outbox, and records what came of it. */
final class Dispatcher {
    private final Parts parts;
    private final Deliveries deliveries;
    private final Settlement settlement;
    private final Reassignment reassignment;

    Dispatcher(Parts parts, SnapshotSource snapshots) {
        this.parts = parts;
        this.deliveries = new Deliveries(parts);
        this.settlement = new Settlement(parts);
        this.reassignment = new Reassignment(parts, snapshots, this);
    }

    Reassignment reassignment() {
        return reassignment;
    }

    /**
     * Delivers these entries of one conversation, in order, then records the results. What no notifier took goes to the next
     * step of the chain.
     *
     * @param committed the conversation as it was committed with the entries
     * @param messages those that the entries refer to
     * @return whether everything for the asker's chat was delivered
     */
    boolean dispatch(
            Versioned<Conversation> committed, List<Message> messages, List<OutboxEntry> entries, Snapshot snapshot) {
        var conversation = Objects.requireNonNull(committed.value(), "what was committed");
        var delivered = new ArrayList<OutboxEntry>(entries.size());
        var failed = new ArrayList<OutboxEntry>(0);
        var now = parts.clock().instant();
        for (var entry : entries) {
            var message = find(messages, entry.sequence());
            var taken = deliveries.deliver(entry, conversation, message, snapshot, now);
            (taken ? delivered : failed).add(entry);
        }
        settlement.record(committed, delivered, now);
        return tellAndMoveOn(delivered, failed, now);
    }

    private boolean tellAndMoveOn(List<OutboxEntry> delivered, List<OutboxEntry> failed, Instant now) {
        for (var entry : delivered) {
            if (entry instanceof OutboxEntry.ToHuman toHuman) {
                event(RoutingEvent.Kind.NOTIFICATION_SENT, entry, now);
                reassignment.afterDelivery(toHuman);
            } else if (!((OutboxEntry.ToAsker) entry).answers().isEmpty()) {
                event(RoutingEvent.Kind.ANSWER_DELIVERED, entry, now);
            }
        }
        var chatDelivered = true;
        for (var entry : failed) {
            if (entry instanceof OutboxEntry.ToHuman toHuman) {
                event(RoutingEvent.Kind.NOTIFICATION_FAILED, entry, now);
                reassignment.afterFailure(toHuman);
            } else {
                chatDelivered = false;
                event(RoutingEvent.Kind.DELIVERY_FAILED, entry, now);
            }
        }
        return chatDelivered;
    }

    private void event(RoutingEvent.Kind kind, OutboxEntry entry, Instant now) {
        parts.events().publish(RoutingEvent.of(kind, now, entry.conversation(), Long.toString(entry.sequence())));
    }

    private static Message find(List<Message> messages, long sequence) {
        for (var message : messages) {
            if (message.sequence() == sequence) {
                return message;
            }
        }
        throw new IllegalArgumentException("no message " + sequence + " among those committed");
    }
}
