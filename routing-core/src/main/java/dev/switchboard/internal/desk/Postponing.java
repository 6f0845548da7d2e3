package dev.switchboard.internal.desk;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps what could not be delivered for another attempt, later each time, and gives up after too many. */
final class Postponing {
    /** Longer than any attempt takes. */
    private static final Duration UNDISTURBED = Duration.ofMinutes(5);

    private final Parts parts;

    Postponing(Parts parts) {
        this.parts = parts;
    }

    /** Whether it is tried again; if not, it stays where it is. */
    boolean again(OutboxEntry entry, Instant now) {
        return Attempts.untilCommitted("another attempt", () -> {
            var failures = failures(entry) + 1;
            return failures >= Backoff.MOST_ATTEMPTS
                    ? Boolean.FALSE
                    : keep(entry, new OutboxEntry.Postponed(entry, failures, Backoff.next(entry, failures, now)));
        });
    }

    /** Tries it again, or else parks it until somebody asks for another attempt, and raises the alarm. */
    void againOrPark(OutboxEntry entry, Instant now) {
        if (!again(entry, now)) {
            Attempts.untilCommitted(
                    "a parked delivery",
                    () -> keep(entry, new OutboxEntry.Postponed(entry, failures(entry) + 1, Instant.MAX)));
            parts.events()
                    .publish(RoutingEvent.of(
                            RoutingEvent.Kind.DELIVERY_PARKED,
                            now,
                            entry.conversation(),
                            Long.toString(entry.sequence())));
        }
    }

    /** Whether it is still due by then, and nobody else tries it; from now on nobody else does for a while. */
    boolean isMine(OutboxEntry entry, Instant now) {
        var read = parts.store().read(Key.outbox(entry.id()));
        return read.value() instanceof OutboxEntry.Postponed one
                && isDue(one, now)
                && parts.store()
                        .commit(new Commit()
                                .put(
                                        Key.outbox(entry.id()),
                                        read.version(),
                                        new OutboxEntry.Postponed(one.entry(), one.failures(), now.plus(UNDISTURBED))))
                        .isEmpty();
    }

    static boolean isDue(OutboxEntry entry, Instant now) {
        return entry instanceof OutboxEntry.Postponed one && !one.due().isAfter(now);
    }

    private int failures(OutboxEntry entry) {
        return parts.store().read(Key.outbox(entry.id())).value() instanceof OutboxEntry.Postponed before
                ? before.failures()
                : 0;
    }

    /** Null if somebody else was faster; nothing to do if it is not to be delivered any more. */
    private @Nullable Boolean keep(OutboxEntry entry, OutboxEntry.Postponed later) {
        var read = parts.store().read(Key.outbox(entry.id()));
        if (read.value() == null) {
            return Boolean.TRUE;
        }
        var commit = new Commit().put(Key.outbox(entry.id()), read.version(), later);
        return parts.store().commit(commit).isEmpty() ? Boolean.TRUE : null;
    }
}
