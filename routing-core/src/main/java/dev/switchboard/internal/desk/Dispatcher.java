package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Fence.Delivery;
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
    private final Postponing postponing;
    private final Reassignment reassignment;
    private final Lines lines;

    Dispatcher(Parts parts, SnapshotSource snapshots, Crew crew) {
        this.parts = parts;
        this.deliveries = new Deliveries(parts);
        this.settlement = new Settlement(parts);
        this.postponing = new Postponing(parts);
        this.reassignment = new Reassignment(parts, snapshots, this, crew);
        this.lines = new Lines(parts, snapshots, reassignment, crew);
    }

    Reassignment reassignment() {
        return reassignment;
    }

    Lines lines() {
        return lines;
    }

    /**
     * Delivers these entries of one conversation, in order, then records the results. What no notifier took goes to the next
     * step of the chain.
     *
     * @param committed the conversation as it was committed with the entries
     * @param messages those that the entries refer to, as far as they were just committed
     * @return whether everything for the asker's chat was delivered
     */
    boolean dispatch(
            Versioned<Conversation> committed, List<Message> messages, List<OutboxEntry> entries, Snapshot snapshot) {
        var conversation = Objects.requireNonNull(committed.value(), "what was committed");
        var delivered = new ArrayList<OutboxEntry>(entries.size());
        var failed = new ArrayList<OutboxEntry>(0);
        var later = new ArrayList<OutboxEntry>(0);
        var now = parts.clock().instant();
        for (var entry : entries) {
            if (!isPointless(entry, conversation, failed)) {
                switch (deliver(entry, conversation, messages, snapshot, now)) {
                    case DONE -> delivered.add(entry);
                    case FAILED -> failed.add(entry);
                    case FAILED_FOR_NOW -> (postponed(entry, now) ? later : failed).add(entry);
                }
            }
        }
        settlement.record(committed, delivered, now);
        delivered.forEach(entry -> afterDelivery(entry, now));
        later.forEach(entry -> event(RoutingEvent.Kind.NOTIFICATION_FAILED, entry, now));
        var chatDelivered = true;
        for (var entry : failed) {
            chatDelivered &= !(entry instanceof OutboxEntry.ToAsker);
            afterFailure(entry, delivered, now);
        }
        return chatDelivered;
    }

    private Delivery deliver(
            OutboxEntry entry, Conversation conversation, List<Message> messages, Snapshot snapshot, Instant now) {
        if (isForPlatform(entry)) {
            return deliveries.show(entry, snapshot) ? Delivery.DONE : Delivery.FAILED;
        }
        return deliveries.deliver(entry, conversation, find(messages, entry), snapshot, now);
    }

    /** A notification that may be delivered later keeps its recipient until too many attempts failed. */
    private boolean postponed(OutboxEntry entry, Instant now) {
        return entry instanceof OutboxEntry.ToHuman && postponing.again(entry, now);
    }

    private static boolean isForPlatform(OutboxEntry entry) {
        return entry instanceof OutboxEntry.ToInbox || entry instanceof OutboxEntry.TagsToPlatform;
    }

    /** Whether it tells somebody that a question waits in an inbox into which it did not get. */
    private static boolean isPointless(OutboxEntry entry, Conversation conversation, List<OutboxEntry> failed) {
        if (failed.isEmpty() || !(entry instanceof OutboxEntry.ToHuman human) || human.escalation() == null) {
            return false;
        }
        var inbox = conversation.escalation(human.escalation()).flatMap(Escalation::inbox);
        return inbox.isPresent()
                && failed.stream()
                        .anyMatch(one -> one instanceof OutboxEntry.ToInbox move
                                && inbox.get().equals(move.inbox()));
    }

    private void afterDelivery(OutboxEntry entry, Instant now) {
        if (entry instanceof OutboxEntry.ToHuman toHuman) {
            event(RoutingEvent.Kind.NOTIFICATION_SENT, entry, now);
            reassignment.afterDelivery(toHuman);
        } else if (entry instanceof OutboxEntry.ToAsker toAsker
                && !toAsker.answers().isEmpty()) {
            event(RoutingEvent.Kind.ANSWER_DELIVERED, entry, now);
        }
    }

    private void afterFailure(OutboxEntry entry, List<OutboxEntry> delivered, Instant now) {
        if (entry instanceof OutboxEntry.ToHuman toHuman) {
            event(RoutingEvent.Kind.NOTIFICATION_FAILED, entry, now);
            afterFailure(toHuman, delivered, now);
        } else if (entry instanceof OutboxEntry.ToInbox move) {
            event(RoutingEvent.Kind.ADAPTER_FAILED, entry, now);
            afterFailure(move, now);
        } else if (entry instanceof OutboxEntry.TagsToPlatform) {
            event(RoutingEvent.Kind.ADAPTER_FAILED, entry, now);
            postponing.againOrPark(entry, now);
        } else {
            event(RoutingEvent.Kind.DELIVERY_FAILED, entry, now);
            postponing.againOrPark(entry, now);
        }
    }

    /** A colleague who was told is enough; what failed is tried again. */
    private void afterFailure(OutboxEntry.ToHuman entry, List<OutboxEntry> delivered, Instant now) {
        if (!entry.because().isEmpty()) {
            var whom = entry.recipient().person().email();
            settlement.failed(entry, whom, "%s could not be told of " + entry.because(), now);
            postponing.againOrPark(entry, now);
        } else if (entry.escalation() == null) {
            postponing.againOrPark(entry, now);
        } else if (delivered.stream().noneMatch(one -> isAboutSame(one, entry))) {
            reassignment.afterFailure(entry);
        }
    }

    private static boolean isAboutSame(OutboxEntry one, OutboxEntry.ToHuman entry) {
        return one instanceof OutboxEntry.ToHuman human
                && human.escalation() != null
                && human.escalation().equals(entry.escalation());
    }

    /** What cannot be taken out of an inbox is tried again; what cannot be put into one stays where it was (model, 3.8). */
    private void afterFailure(OutboxEntry.ToInbox move, Instant now) {
        var inbox = move.inbox();
        if (inbox != null) {
            var conversation = settlement.failed(move, null, "could not be moved into inbox " + inbox, now);
            reassignment.afterFailedMove(conversation, inbox);
        } else {
            postponing.againOrPark(move, now);
        }
    }

    private void event(RoutingEvent.Kind kind, OutboxEntry entry, Instant now) {
        parts.events().publish(RoutingEvent.of(kind, now, entry.conversation(), Long.toString(entry.sequence())));
    }

    /** Mostly one of those just committed. */
    private Message find(List<Message> messages, OutboxEntry entry) {
        for (var message : messages) {
            if (message.sequence() == entry.sequence()) {
                return message;
            }
        }
        return Transcripts.message(parts.store(), entry.conversation(), entry.sequence());
    }
}
