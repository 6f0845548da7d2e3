package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Hearers;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Policy;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Brings a further message to whoever has the conversation now if whoever was to hear of it does not any more. */
final class PassingOn {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;
    private final Crew crew;

    PassingOn(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
        this.crew = crew;
    }

    /** If whoever was told just now should not have been: they left while it was on its way. */
    void afterDelivery(OutboxEntry.ToHuman told, Conversation conversation) {
        if (Concern.isFurther(told) && !Concern.isWith(snapshots.current().policy(), conversation, told)) {
            passOn(told, any -> true);
        }
    }

    /** If it is still to be delivered: somebody else may have passed it on meanwhile. */
    void insteadOfDelivery(OutboxEntry.ToHuman gone) {
        passOn(gone, outbox -> outbox.has(gone.id()));
    }

    /** Whoever is to hear of it takes the place of whoever was; a process may die before or after, but not in between. */
    private void passOn(OutboxEntry.ToHuman gone, Predicate<Outbox> isDue) {
        dispatcher.dispatch(Attempts.untilCommitted("passing a message on", () -> attempt(gone, isDue)));
    }

    /** Null if somebody else was faster. */
    private @Nullable Outgoing attempt(OutboxEntry.ToHuman gone, Predicate<Outbox> isDue) {
        var id = gone.conversation();
        var read = parts.store().read(Key.outbox(id));
        var conversation = parts.store().read(Key.conversation(id));
        var outbox = read.value();
        var now = conversation.value();
        var snapshot = snapshots.current();
        var nothing = new Outgoing(conversation, List.of(), List.of(), null, snapshot);
        if (outbox == null || now == null || !isDue.test(outbox)) {
            return nothing;
        }
        var message = Transcripts.message(parts.store(), id, gone.sequence());
        var hearers = hearers(snapshot.policy(), now, message);
        if (hearers.contains(gone.recipient())) {
            return nothing;
        }
        var added = instead(hearers, gone, outbox);
        var commit = new Commit();
        var claimed = Outgoing.addTo(
                commit,
                read,
                id,
                List.of(gone.id()),
                added,
                parts.clock().instant(),
                parts.couriers().lease());
        return commit.writes().isEmpty() || parts.store().commit(commit).isEmpty()
                ? new Outgoing(conversation, List.of(message), added, claimed, snapshot)
                : null;
    }

    /** Those of them who are to be told of that message anyway keep their place. */
    private static List<OutboxEntry> instead(List<Recipient> hearers, OutboxEntry.ToHuman gone, Outbox outbox) {
        return hearers.stream()
                .map(who -> to(who, gone))
                .filter(one -> !outbox.has(one.id()))
                .distinct()
                .toList();
    }

    private List<Recipient> hearers(Policy policy, Conversation conversation, Message message) {
        var now = parts.clock().instant();
        return Hearers.of(
                policy, conversation, message.at(), person -> Attendance.of(policy, crew, person, now) != null);
    }

    /** Known by the same key as if they had been to hear of it from the beginning; in another role, by the next. */
    private static OutboxEntry to(Recipient who, OutboxEntry.ToHuman gone) {
        var isSame = who.person().email().equals(gone.recipient().person().email());
        var attempt = gone.id().attempt() + (isSame ? 1 : 0);
        return new OutboxEntry.ToHuman(gone.conversation(), gone.sequence(), who, null, attempt);
    }
}
