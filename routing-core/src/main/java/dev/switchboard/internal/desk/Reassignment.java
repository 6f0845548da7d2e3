package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.desk.Handover.Why;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives an escalation to somebody else when its human cannot, may not or does not answer. */
final class Reassignment {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;

    Reassignment(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
    }

    void afterFailure(OutboxEntry.ToHuman entry) {
        var escalation = entry.escalation();
        var email = entry.recipient().person().email();
        if (escalation != null && !move(entry.conversation(), escalation, email, Why.UNDELIVERABLE)) {
            parts.store().commit(new Commit().remove(Key.outbox(entry.id()), Commit.ANY));
        }
    }

    /** A specialist who was removed while the question was on its way has it no longer. */
    void afterDelivery(OutboxEntry.ToHuman entry) {
        var escalation = entry.escalation();
        var conversation = entry.conversation();
        var policy = snapshots.current().policy();
        if (escalation != null && !Standing.holds(policy, conversation.persona(), entry.recipient())) {
            move(conversation, escalation, entry.recipient().person().email(), Why.REMOVED);
        }
    }

    /** Whether it went to somebody else. */
    boolean move(Conversation conversation, Escalation escalation, Why why) {
        return move(conversation.id(), escalation.id(), Handover.holder(escalation), why);
    }

    /** Moves it if that person still has it. */
    private boolean move(ConversationId id, EscalationId escalation, EmailAddress from, Why why) {
        return Attempts.untilCommitted("a reassignment", () -> {
            var handover = read(id, escalation, from, why);
            return handover.isEmpty() ? Boolean.FALSE : attempt(handover.get());
        });
    }

    private @Nullable Boolean attempt(Handover handover) {
        var next = handover.successor();
        if (handover.isPointless(next)) {
            return Boolean.FALSE;
        }
        var changed = handover.changed(next);
        var after = handover.after(changed);
        var entries = next.map(handover::notificationOf).stream().toList();
        var question = question(after.id(), changed);
        if (!parts.store().commit(handover.commit(after, entries, question)).isEmpty()) {
            return null;
        }
        parts.events().publish(handover.events(after, next));
        dispatcher.dispatch(handover.committed(after), List.of(question), entries, handover.snapshot());
        return Boolean.TRUE;
    }

    private Optional<Handover> read(ConversationId id, EscalationId escalation, EmailAddress from, Why why) {
        var read = parts.store().read(Key.conversation(id));
        var conversation = read.value();
        return conversation == null
                ? Optional.empty()
                : conversation
                        .escalation(escalation)
                        .filter(one -> one.state().isOpen())
                        .filter(one -> Handover.holder(one).equals(from))
                        .map(one -> new Handover(
                                why,
                                conversation,
                                read.version(),
                                one,
                                snapshots.current(),
                                parts.clock().instant()));
    }

    private Message question(ConversationId id, Escalation escalation) {
        var sequence = escalation.questionSequence();
        return parts.store()
                .query(new Query.Messages(id, sequence), "", 1)
                .items()
                .get(0);
    }
}
