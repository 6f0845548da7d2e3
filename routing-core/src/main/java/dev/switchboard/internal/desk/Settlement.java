package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Records what came of deliveries, in one commit: what is left in the outbox, and how the escalations moved on. */
final class Settlement {
    private static final String NOTIFIED = "%s was notified";

    private final RoutingStore store;

    Settlement(RoutingStore store) {
        this.store = store;
    }

    /**
     * What was recorded.
     *
     * @param conversation as it is now
     * @param isOver whether the lease is ours no longer
     */
    record Settled(Versioned<Conversation> conversation, boolean isOver) {
        private static final Settled LOST = new Settled(Versioned.nothing(), true);

        /** Whether the lease was lost and nothing is recorded: whoever has it now does it all again. */
        boolean isLost() {
            return isOver && conversation.value() == null;
        }
    }

    /**
     * Records it, also if others change the conversation or add to the outbox meanwhile.
     *
     * @param read the conversation as it was read last
     * @param isLast whether the lease is to be given up with this left
     */
    Settled record(Held held, Versioned<Conversation> read, List<Tried> tried, Predicate<Outbox> isLast, Instant now) {
        var first = attempt(held, read, tried, isLast, now);
        return first != null
                ? first
                : Attempts.untilCommitted(
                        "the results of deliveries",
                        () -> held.refresh() ? attempt(held, read(held), tried, isLast, now) : Settled.LOST);
    }

    private Versioned<Conversation> read(Held held) {
        return store.read(Key.conversation(held.outbox().conversation()));
    }

    private @Nullable Settled attempt(
            Held held, Versioned<Conversation> read, List<Tried> tried, Predicate<Outbox> isLast, Instant now) {
        var left = left(held.outbox(), tried);
        var isOver = isLast.test(left);
        var after = isOver ? left.released() : left;
        var commit = new Commit().put(Key.outbox(after.conversation()), held.version(), after);
        var before = read.value();
        var changed = before == null ? null : changed(before, tried, now);
        if (before != null && changed != null) {
            commit.put(Key.conversation(before.id()), read.version(), changed);
        }
        if (!held.writes(commit, after)) {
            return null;
        }
        return new Settled(changed == null ? read : new Versioned<>(read.version() + 1, changed), isOver);
    }

    /** Each in its place, unless it is gone by now. */
    private static Outbox left(Outbox outbox, List<Tried> tried) {
        var left = new ArrayList<OutboxEntry>(outbox.entries().size());
        for (var entry : outbox.entries()) {
            var after = after(entry, tried);
            if (after != null) {
                left.add(after);
            }
        }
        return new Outbox(outbox.conversation(), left, outbox.lease());
    }

    /** What stands in the place of this entry now; null if nothing. */
    private static @Nullable OutboxEntry after(OutboxEntry entry, List<Tried> tried) {
        for (int i = 0; i < tried.size(); i++) {
            if (tried.get(i).entry().id().equals(entry.id())) {
                return tried.get(i).isChanged() ? tried.get(i).after() : entry;
            }
        }
        return entry;
    }

    /** Null if nothing changed. */
    private static @Nullable Conversation changed(Conversation before, List<Tried> tried, Instant now) {
        ConversationBuilder after = null;
        for (var one : tried) {
            if (isNoted(one)) {
                after = after == null ? before.toBuilder() : after;
                note(one, before, after, now);
            }
        }
        return after == null ? null : after.build();
    }

    /** Whether the conversation says something about it. */
    private static boolean isNoted(Tried one) {
        if (one.content() instanceof OutboxEntry.ToHuman human) {
            return one.isDelivered()
                    ? human.escalation() != null
                    : hasFailed(one) && !human.because().isEmpty();
        }
        return one.content() instanceof OutboxEntry.ToAsker toAsker
                ? one.isDelivered() && !toAsker.answers().isEmpty()
                : one.outcome() == Tried.Outcome.REFUSED;
    }

    private static boolean hasFailed(Tried one) {
        return one.outcome() == Tried.Outcome.POSTPONED;
    }

    private static void note(Tried one, Conversation before, ConversationBuilder after, Instant now) {
        if (one.content() instanceof OutboxEntry.ToHuman human) {
            if (one.isDelivered() && human.escalation() != null) {
                after.changeEscalation(human.escalation(), escalation -> notified(escalation, human, now));
            } else {
                var whom = human.recipient().person().email();
                Failure.note(before, after, human, whom, "%s could not be told of " + human.because(), now);
            }
        } else if (one.content() instanceof OutboxEntry.ToAsker toAsker) {
            toAsker.answers()
                    .forEach(answered -> after.changeEscalation(answered, escalation -> delivered(escalation, now)));
        } else if (one.content() instanceof OutboxEntry.ToInbox move) {
            Failure.note(before, after, move, null, "could not be moved into inbox " + move.inbox(), now);
            Failure.unplace(before, after, move);
        }
    }

    /** Whether this is that somebody was told. */
    static boolean isTelling(Escalation.Happening line) {
        return line.how().equals(NOTIFIED);
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
