package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.internal.engine.Succession;
import dev.switchboard.notification.Recipient;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One escalation as it is about to go to somebody else.
 *
 * @param why what led to it
 * @param conversation as it was read
 * @param version the conversation's
 * @param escalation still open
 * @param snapshot the policy that decides
 * @param now read once
 */
record Handover(
        Why why, Conversation conversation, long version, Escalation escalation, Snapshot snapshot, Instant now) {

    /** Why it goes to somebody else. */
    enum Why {
        /** No notifier took the notification: a later step of the chain. */
        UNDELIVERABLE,
        /** No answer in time: a later step of the chain; with none left, everything stays. */
        OVERDUE,
        /** The specialist was removed: the whole chain again, and a late reply is refused. */
        REMOVED,
        /** On demand: the whole chain again. */
        ON_DEMAND
    }

    static EmailAddress holder(Escalation escalation) {
        return escalation.recipient().orElseThrow().person().email();
    }

    Optional<Succession.Next> successor() {
        return why == Why.REMOVED || why == Why.ON_DEMAND
                ? Succession.afresh(snapshot, conversation, escalation, now)
                : Succession.after(snapshot, conversation, escalation, now);
    }

    /** Whether it stays where it is after all. */
    boolean isPointless(Optional<Succession.Next> next) {
        return switch (why) {
            case UNDELIVERABLE, REMOVED -> false;
            case OVERDUE -> next.isEmpty() || isHolder(next.get());
            case ON_DEMAND -> next.isPresent() && isHolder(next.get());
        };
    }

    private boolean isHolder(Succession.Next next) {
        return next.recipient().person().email().equals(holder(escalation));
    }

    /** The escalation as it is afterwards. */
    Escalation changed(Optional<Succession.Next> next) {
        var from = holder(escalation);
        var changed = escalation.toBuilder().happened(now, from, "taken from %s: " + why);
        if (why == Why.REMOVED) {
            changed.revoke(from);
        }
        next.ifPresentOrElse(
                found -> changed.assign(found.step(), found.recipient(), found.passed(), now),
                () -> changed.state(EscalationState.UNROUTABLE, now, "nobody is left to ask"));
        return changed.build();
    }

    /** The notification of whoever has it next. */
    OutboxEntry notificationOf(Succession.Next next) {
        return notification(next.recipient(), escalation.asked().size() + 1);
    }

    private OutboxEntry notification(Recipient recipient, int attempt) {
        return new OutboxEntry.ToHuman(
                conversation.id(), escalation.questionSequence(), recipient, escalation.id(), attempt);
    }

    /** The conversation as it is afterwards; a removed specialist who had joined is no longer in it. */
    Conversation after(Escalation changed) {
        var after = conversation.toBuilder().changeEscalation(changed.id(), any -> changed);
        if (why == Why.REMOVED) {
            var gone = holder(escalation);
            after.participants(conversation.participants().stream()
                    .filter(one -> !one.who().person().email().equals(gone))
                    .toList());
        }
        return after.build();
    }

    /** What {@link #commit} leaves behind. */
    Versioned<Conversation> committed(Conversation after) {
        return new Versioned<>(version + 1, after);
    }

    /** Everything to write; a gap is logged if nobody is left. */
    Commit commit(Conversation after, List<OutboxEntry> entries, Message question) {
        var commit = new Commit().put(Key.conversation(conversation.id()), version, after);
        escalation
                .recipient()
                .ifPresent(present -> commit.remove(
                        Key.outbox(
                                notification(present, escalation.asked().size()).id()),
                        Commit.ANY));
        entries.forEach(entry -> commit.put(Key.outbox(entry.id()), Commit.ANY, entry));
        if (entries.isEmpty()) {
            var id = escalation.id().question();
            var gap = new KnowledgeGap(id, conversation.id(), question.text(), now);
            commit.put(Key.knowledgeGap(id), Commit.ANY, gap);
        }
        return commit;
    }

    List<RoutingEvent> events(Conversation after, Optional<Succession.Next> next) {
        var events = new ArrayList<RoutingEvent>(3);
        if (after.participants().size() < conversation.participants().size()) {
            events.add(
                    event(RoutingEvent.Kind.PARTICIPANT_LEFT, holder(escalation).toString()));
        }
        if (after.mode() != conversation.mode()) {
            events.add(event(
                    RoutingEvent.Kind.AUTOMATION_MODE_CHANGED, after.mode().name()));
        }
        var moved = next.isPresent() ? RoutingEvent.Kind.ESCALATION_REASSIGNED : RoutingEvent.Kind.QUESTION_UNROUTABLE;
        events.add(event(moved, escalation.id().toString()));
        return events;
    }

    private RoutingEvent event(RoutingEvent.Kind kind, String subject) {
        return RoutingEvent.of(kind, now, conversation.id(), subject);
    }
}
