package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;

/** What follows once it is recorded what came of deliveries: events, and the next step of the chain for what nobody was told of. */
final class Aftermath {
    private final Events events;
    private final Reassignment reassignment;

    Aftermath(Events events, Reassignment reassignment) {
        this.events = events;
        this.reassignment = reassignment;
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
            reassignment.afterDelivery(toHuman, settled.value());
        } else if (entry instanceof OutboxEntry.ToAsker toAsker
                && !toAsker.answers().isEmpty()) {
            event(Kind.ANSWER_DELIVERED, entry, now);
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
            case OVER -> afterNothing(one.content(), settled);
            case DELIVERED, SKIPPED -> {}
        }
    }

    /** Whoever need not be told any more may have been the last to be told. */
    private void afterNothing(OutboxEntry entry, Versioned<Conversation> settled) {
        if (entry instanceof OutboxEntry.ToHuman toHuman) {
            reassignment.afterDelivery(toHuman, settled.value());
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
