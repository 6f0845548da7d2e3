package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows once it is recorded what came of deliveries: events, and the next step of the chain for what nobody was told of. */
final class Aftermath {
    private final Events events;
    private final Reassignment reassignment;
    private final PassingOn passingOn;

    Aftermath(Events events, Reassignment reassignment, PassingOn passingOn) {
        this.events = events;
        this.reassignment = reassignment;
        this.passingOn = passingOn;
    }

    void of(List<Tried> all, Versioned<Conversation> settled, Instant now) {
        for (var one : all) {
            if (one.isDelivered()) {
                afterDelivery(one.content(), settled, now);
            }
        }
        for (var one : all) {
            if (!one.isDelivered()) {
                afterFailure(one, settled, now);
            }
        }
    }

    private void afterDelivery(OutboxEntry entry, Versioned<Conversation> settled, Instant now) {
        if (entry instanceof OutboxEntry.ToHuman toHuman) {
            event(Kind.NOTIFICATION_SENT, entry, now);
            afterTelling(toHuman, settled.value());
        } else if (entry instanceof OutboxEntry.ToAsker toAsker
                && !toAsker.answers().isEmpty()) {
            event(Kind.ANSWER_DELIVERED, entry, now);
        }
    }

    /** Whoever was told may have left while it was on its way. */
    private void afterTelling(OutboxEntry.ToHuman told, @Nullable Conversation conversation) {
        if (conversation != null && told.escalation() == null) {
            passingOn.afterDelivery(told, conversation);
        } else if (conversation != null) {
            reassignment.afterDelivery(told, conversation);
        }
    }

    private void afterFailure(Tried one, Versioned<Conversation> settled, Instant now) {
        switch (one.outcome()) {
            case POSTPONED -> {
                event(failed(one.content()), one.entry(), now);
                if (one.isParkedNow()) {
                    event(Kind.DELIVERY_PARKED, one.entry(), now);
                }
            }
            case MOVES_ON -> {
                event(Kind.NOTIFICATION_FAILED, one.entry(), now);
                reassignment.afterFailure((OutboxEntry.ToHuman) one.content());
            }
            case REFUSED -> {
                event(Kind.ADAPTER_FAILED, one.entry(), now);
                afterRefusal((OutboxEntry.ToInbox) one.content(), settled);
            }
            case PASSED_ON -> passingOn.insteadOfDelivery((OutboxEntry.ToHuman) one.content());
            case OVER -> afterNothing(one.content(), settled);
            case DELIVERED, SKIPPED -> {}
        }
    }

    /** Whoever need not be told any more may have been the last to be told. */
    private void afterNothing(OutboxEntry entry, Versioned<Conversation> settled) {
        var conversation = settled.value();
        if (entry instanceof OutboxEntry.ToHuman toHuman && conversation != null) {
            reassignment.afterDelivery(toHuman, conversation);
        }
    }

    /** What cannot be put into an inbox stays where it was, and does not wait there (model, 3.8). */
    private void afterRefusal(OutboxEntry.ToInbox move, Versioned<Conversation> settled) {
        var conversation = settled.value();
        if (conversation != null && move.inbox() != null) {
            reassignment.afterFailedMove(conversation, move.inbox());
        }
    }

    private static Kind failed(OutboxEntry entry) {
        if (entry instanceof OutboxEntry.ToHuman) {
            return Kind.NOTIFICATION_FAILED;
        }
        return entry instanceof OutboxEntry.ToAsker ? Kind.DELIVERY_FAILED : Kind.ADAPTER_FAILED;
    }

    private void event(Kind kind, OutboxEntry entry, Instant now) {
        if (events.isHeard()) {
            events.publish(RoutingEvent.of(kind, now, entry.conversation(), Long.toString(entry.sequence())));
        }
    }
}
