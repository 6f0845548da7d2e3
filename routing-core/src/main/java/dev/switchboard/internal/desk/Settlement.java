package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Records what came of deliveries: takes entries out of the outbox and moves escalations on. */
final class Settlement {
    private final Parts parts;

    Settlement(Parts parts) {
        this.parts = parts;
    }

    /**
     * Records these results. A message that did not reach the chat stays in the outbox; a notification that nobody took does
     * not, because somebody else gets one.
     */
    void record(ConversationId id, List<OutboxEntry> delivered, List<OutboxEntry> failed, Instant now) {
        var done = new ArrayList<>(delivered);
        failed.stream().filter(OutboxEntry.ToHuman.class::isInstance).forEach(done::add);
        if (!done.isEmpty()) {
            Attempts.untilCommitted(
                    "the result of deliveries", () -> attempt(id, delivered, done, now) ? Boolean.TRUE : null);
        }
    }

    private boolean attempt(ConversationId id, List<OutboxEntry> delivered, List<OutboxEntry> done, Instant now) {
        var keys = new ArrayList<Key<?>>(done.size() + 1);
        var conversationKey = Key.conversation(id);
        keys.add(conversationKey);
        done.forEach(entry -> keys.add(Key.outbox(entry.key())));
        var read = parts.store().read(keys);
        var commit = new Commit();
        for (int i = 1; i < keys.size(); i++) {
            if (read.get(i).version() > 0) {
                commit.remove(keys.get(i), read.get(i).version());
            }
        }
        advance(commit, conversationKey, read.get(0), delivered, now);
        return parts.store().commit(commit).isEmpty();
    }

    private static void advance(
            Commit commit, Key<Conversation> key, Versioned<?> read, List<OutboxEntry> delivered, Instant now) {
        if (!(read.value() instanceof Conversation before)) {
            return;
        }
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
            commit.put(key, read.version(), after.build());
        }
    }

    private static Escalation notified(Escalation escalation, OutboxEntry.ToHuman entry, Instant now) {
        var email = entry.recipient().person().email();
        var what = email + " was notified";
        return escalation.state() == EscalationState.ASSIGNED
                ? escalation.toBuilder()
                        .state(EscalationState.NOTIFIED, now, what)
                        .build()
                : escalation.toBuilder().happened(now, what).build();
    }

    private static Escalation delivered(Escalation escalation, Instant now) {
        return escalation.state() == EscalationState.ANSWERED
                ? escalation.toBuilder()
                        .state(EscalationState.DELIVERED, now, "the answer is in the asker's chat")
                        .build()
                : escalation;
    }
}
