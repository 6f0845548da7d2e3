package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.Hearers;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.notification.Recipient;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import java.util.List;

/** Brings a further message to whoever has the conversation now if whoever was to hear of it does not any more. */
final class PassingOn {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Crew crew;

    PassingOn(Parts parts, SnapshotSource snapshots, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.crew = crew;
    }

    /** If whoever was told just now should not have been: they left while it was on its way. */
    void afterDelivery(OutboxEntry.ToHuman told, Conversation conversation) {
        if (Concern.isFurther(told) && !Concern.isWith(snapshots.current().policy(), conversation, told)) {
            passOn(told);
        }
    }

    /** Whoever is to hear of it takes the place of whoever was; a process may die before or after, but not in between. */
    void passOn(OutboxEntry.ToHuman gone) {
        Attempts.untilCommitted("passing a message on", () -> {
            var read = parts.store().read(Key.outbox(gone.conversation()));
            var outbox = read.value();
            if (outbox == null) {
                return Boolean.FALSE;
            }
            var after = outbox.without(List.of(gone.id())).with(instead(gone, outbox));
            var commit = new Commit().put(Key.outbox(gone.conversation()), read.version(), after);
            return parts.store().commit(commit).isEmpty() ? Boolean.TRUE : null;
        });
    }

    /** Those of them who are to be told of that message anyway keep their place. */
    private List<OutboxEntry> instead(OutboxEntry.ToHuman gone, Outbox outbox) {
        var conversation =
                parts.store().read(Key.conversation(gone.conversation())).value();
        return conversation == null
                ? List.of()
                : hearers(gone, conversation).stream()
                        .map(who -> to(who, gone))
                        .filter(one -> outbox.entries().stream()
                                .noneMatch(other -> other.id().equals(one.id())))
                        .distinct()
                        .toList();
    }

    private List<Recipient> hearers(OutboxEntry.ToHuman gone, Conversation conversation) {
        var policy = snapshots.current().policy();
        var now = parts.clock().instant();
        var written = Transcripts.message(parts.store(), gone.conversation(), gone.sequence())
                .at();
        return Hearers.of(policy, conversation, written, person -> Attendance.of(policy, crew, person, now) != null);
    }

    /** Known by the same key as if they had been to hear of it from the beginning; in another role, by the next. */
    private static OutboxEntry to(Recipient who, OutboxEntry.ToHuman gone) {
        var isSame = who.person().email().equals(gone.recipient().person().email());
        var attempt = gone.id().attempt() + (isSame ? 1 : 0);
        return new OutboxEntry.ToHuman(gone.conversation(), gone.sequence(), who, null, attempt);
    }
}
