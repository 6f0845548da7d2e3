package dev.switchboard.internal.desk;

import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which entries of an outbox may be delivered now. What goes to one place goes there in order, the asker's chat, a human and the
 * platform each being a place: one that has to wait holds up those behind it, but one that is parked no longer does.
 */
enum Lanes {
    /** Something was added: what is before it on its way is tried too, even if its pause is not over. */
    ADDED_TO,
    /** Time has come for some. */
    DUE,
    /** Everything, because somebody asks for it. */
    ALL;

    /** Those that are next, in order, of what was not tried yet. */
    List<OutboxEntry> next(Outbox outbox, Set<OutboxEntry.Id> tried, Instant now) {
        if (outbox.isEmpty()) {
            return List.of();
        }
        var followed = followed(outbox);
        if (outbox.entries().size() == 1 && tried.isEmpty()) {
            return mayTry(outbox.entries().get(0), followed, now) ? outbox.entries() : List.of();
        }
        var next = new ArrayList<OutboxEntry>(outbox.entries().size());
        Set<Object> blocked = Set.of();
        for (var entry : outbox.entries()) {
            if (!blocked.contains(laneOf(entry)) && !isPassedOver(entry)) {
                if (!tried.contains(entry.id()) && mayTry(entry, followed, now)) {
                    next.add(entry);
                } else {
                    blocked = blocked.isEmpty() ? new HashSet<>() : blocked;
                    blocked.add(laneOf(entry));
                }
            }
        }
        return next;
    }

    private boolean isPassedOver(OutboxEntry entry) {
        return this != ALL && entry instanceof OutboxEntry.Postponed one && one.isParked();
    }

    private boolean mayTry(OutboxEntry entry, Set<Object> followed, Instant now) {
        if (!(entry instanceof OutboxEntry.Postponed one) || this == ALL) {
            return true;
        }
        return !one.isParked() && (one.isDue(now) || followed.contains(laneOf(one)));
    }

    /** Where something goes that was never tried, and takes with it what is before it. */
    private Set<Object> followed(Outbox outbox) {
        if (this != ADDED_TO || !isPaused(outbox)) {
            return Set.of();
        }
        var followed = new HashSet<Object>();
        for (var entry : outbox.entries()) {
            if (!(entry instanceof OutboxEntry.Postponed)) {
                followed.add(laneOf(entry));
            }
        }
        return followed;
    }

    private static boolean isPaused(Outbox outbox) {
        for (var entry : outbox.entries()) {
            if (entry instanceof OutboxEntry.Postponed) {
                return true;
            }
        }
        return false;
    }

    /** Equal for what goes to one place. */
    static Object laneOf(OutboxEntry entry) {
        var content = entry.content();
        if (content instanceof OutboxEntry.ToHuman human) {
            return human.recipient().person().email();
        }
        return content instanceof OutboxEntry.ToAsker ? OutboxEntry.ToAsker.class : OutboxEntry.ToInbox.class;
    }
}
