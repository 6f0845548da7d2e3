package dev.switchboard.spi.store;

import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is still to be delivered of one conversation, in the order in which it is to be, and who delivers it now. Whoever adds to it
 * while somebody else has it leaves the delivery to them. Kept as long as its conversation.
 *
 * @param entries each {@link OutboxEntry#id id} at most once
 * @param lease under which somebody delivers, or did last
 */
public record Outbox(ConversationId conversation, List<OutboxEntry> entries, Lease lease) {

    /**
     * The right to deliver, for one at a time.
     *
     * @param number the fencing number: each claim has a greater one than all before, so that whoever comes back late is recognised
     * @param until from when on somebody else may claim it
     */
    public record Lease(long number, Instant until) {

        /** Whether nobody delivers. */
        public boolean isFree(Instant now) {
            return !now.isBefore(until);
        }

        /** Whether it is the same one, however long it lasts. */
        public boolean isSame(Lease other) {
            return number == other.number;
        }
    }

    public Outbox {
        entries = List.copyOf(entries);
    }

    /** Nothing is to be delivered yet. */
    public static Outbox empty(ConversationId conversation) {
        return new Outbox(conversation, List.of(), new Lease(0, Instant.MIN));
    }

    /** Claimed until then, with a new fencing number. */
    public Outbox claimed(Instant until) {
        return new Outbox(conversation, entries, new Lease(lease.number + 1, until));
    }

    /** Claimed as it is, until then. */
    public Outbox renewed(Instant until) {
        return new Outbox(conversation, entries, new Lease(lease.number, until));
    }

    /** Free to be claimed by anybody. */
    public Outbox released() {
        return renewed(Instant.MIN);
    }

    /** With these behind the others; what has the id of one that is there takes its place. */
    public Outbox with(List<OutboxEntry> added) {
        if (added.isEmpty()) {
            return this;
        }
        var all = new ArrayList<OutboxEntry>(entries.size() + added.size());
        all.addAll(entries);
        for (var entry : added) {
            int place = placeOf(entry.id(), all);
            if (place < 0) {
                all.add(entry);
            } else {
                all.set(place, entry);
            }
        }
        return new Outbox(conversation, all, lease);
    }

    /** Whether what has this id is still to be delivered. */
    public boolean has(OutboxEntry.Id id) {
        return placeOf(id, entries) >= 0;
    }

    private static int placeOf(OutboxEntry.Id id, List<OutboxEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Without those that have these ids. */
    public Outbox without(Collection<OutboxEntry.Id> gone) {
        var ids = Set.copyOf(gone);
        var left = new ArrayList<OutboxEntry>(entries.size());
        for (var entry : entries) {
            if (!ids.contains(entry.id())) {
                left.add(entry);
            }
        }
        return new Outbox(conversation, left, lease);
    }

    /** With nothing left to deliver. */
    public Outbox emptied() {
        return new Outbox(conversation, List.of(), lease);
    }

    /** Whether nothing is left to deliver; it is kept all the same, so that no number of a lease comes twice. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
