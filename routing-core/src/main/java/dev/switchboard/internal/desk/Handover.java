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
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import java.time.Instant;
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
        var changed = escalation.toBuilder().happened(now, "taken from " + from + ": " + why);
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
        return new OutboxEntry.ToHuman(
                conversation.id(),
                escalation.questionSequence(),
                next.recipient(),
                escalation.id(),
                escalation.asked().size() + 1);
    }

    /** Everything to write; a gap is logged if nobody is left. */
    Commit commit(Conversation after, List<OutboxEntry> entries, Message question) {
        var commit = new Commit().put(Key.conversation(conversation.id()), version, after);
        entries.forEach(entry -> commit.put(Key.outbox(entry.key()), Commit.ANY, entry));
        if (entries.isEmpty()) {
            var id = escalation.id().question();
            var gap = new KnowledgeGap(id, conversation.id(), question.text(), now);
            commit.put(Key.knowledgeGap(id), Commit.ANY, gap);
        }
        return commit;
    }

    RoutingEvent event(Optional<Succession.Next> next) {
        var kind = next.isPresent() ? RoutingEvent.Kind.ESCALATION_REASSIGNED : RoutingEvent.Kind.QUESTION_UNROUTABLE;
        return RoutingEvent.of(kind, now, conversation.id(), escalation.id().toString());
    }
}
