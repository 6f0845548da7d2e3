package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records what came of deliveries: takes entries out of the outbox and moves escalations on. */
final class Settlement {
    private static final String NOTIFIED = "%s was notified";

    private final Parts parts;

    Settlement(Parts parts) {
        this.parts = parts;
    }

    /**
     * Takes what was delivered out of the outbox and moves its escalations on. What failed stays: a message for the chat or for
     * a human who has the conversation is tried again, and a notification goes when somebody else gets the question.
     */
    void record(Versioned<Conversation> committed, List<OutboxEntry> delivered, Instant now) {
        if (delivered.isEmpty() || attempt(committed, delivered, now)) {
            return;
        }
        var key = Key.conversation(delivered.get(0).conversation());
        Attempts.untilCommitted(
                "the result of deliveries",
                () -> attempt(parts.store().read(key), delivered, now) ? Boolean.TRUE : null);
    }

    /** Notes on the escalation of a message that something about it failed, and takes it from an inbox that it did not get into. */
    Conversation failed(OutboxEntry entry, @Nullable EmailAddress whom, String how, Instant now) {
        return Attempts.untilCommitted("a failed delivery", () -> {
            var read = parts.store().read(Key.conversation(entry.conversation()));
            var before = Objects.requireNonNull(read.value(), "a conversation with an outbox");
            var after = Failure.of(before, entry, whom, how, now);
            var commit = new Commit().put(Key.conversation(before.id()), read.version(), after);
            if (entry instanceof OutboxEntry.ToInbox) {
                commit.remove(Key.outbox(entry.id()), Commit.ANY);
            }
            return parts.store().commit(commit).isEmpty() ? after : null;
        });
    }

    private boolean attempt(Versioned<Conversation> read, List<OutboxEntry> delivered, Instant now) {
        var commit = new Commit();
        for (var entry : delivered) {
            commit.remove(Key.outbox(entry.id()), Commit.ANY);
        }
        var before = read.value();
        if (before != null) {
            advance(commit, before, read.version(), delivered, now);
        }
        return parts.store().commit(commit).isEmpty();
    }

    private static void advance(
            Commit commit, Conversation before, long version, List<OutboxEntry> delivered, Instant now) {
        var after = before.toBuilder();
        var changed = false;
        for (var entry : delivered) {
            if (entry instanceof OutboxEntry.ToHuman toHuman && toHuman.escalation() != null) {
                changed = true;
                after.changeEscalation(toHuman.escalation(), escalation -> notified(escalation, toHuman, now));
            } else if (entry instanceof OutboxEntry.ToAsker toAsker) {
                changed |= !toAsker.answers().isEmpty();
                toAsker.answers()
                        .forEach(
                                answered -> after.changeEscalation(answered, escalation -> delivered(escalation, now)));
            }
        }
        if (changed) {
            commit.put(Key.conversation(before.id()), version, after.build());
        }
    }

    /** Whoever was told after it had gone to somebody else, or into the line, does not have it. */
    private static Escalation notified(Escalation escalation, OutboxEntry.ToHuman entry, Instant now) {
        var email = entry.recipient().person().email();
        var isFirst = escalation.state() == EscalationState.ASSIGNED || escalation.state() == EscalationState.QUEUED;
        return isFirst && entry.id().attempt() >= escalation.firstHolder()
                ? escalation.toBuilder()
                        .state(EscalationState.NOTIFIED, now, email, NOTIFIED)
                        .build()
                : escalation.toBuilder().happened(now, email, NOTIFIED).build();
    }

    private static Escalation delivered(Escalation escalation, Instant now) {
        return escalation.state() == EscalationState.ANSWERED
                ? escalation.toBuilder()
                        .state(EscalationState.DELIVERED, now, "the answer is in the asker's chat")
                        .build()
                : escalation;
    }
}
