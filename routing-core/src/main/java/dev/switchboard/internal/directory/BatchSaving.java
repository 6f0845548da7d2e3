package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.StaleContactException;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.problem.Problems;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes many plans so: all of them in one commit, or an error that says what is in the way. Belongs to one thread. */
final class BatchSaving {
    private static final int TOLD_AT_ONCE = 1_000;

    private final DirectoryParts parts;
    private final List<Planned> plans;
    private final List<Cards.Card> deleted;
    private final Removing removing;
    private final Instant now;
    private final String by;

    BatchSaving(DirectoryParts parts, List<Planned> plans, List<Cards.Card> deleted, String by) {
        this.parts = parts;
        this.plans = plans;
        this.deleted = deleted;
        this.removing = new Removing(parts);
        this.now = parts.clock().instant();
        this.by = by;
    }

    /** How many contacts are to be made. */
    int created() {
        return (int) plans.stream().filter(plan -> plan.base() == null).count();
    }

    /**
     * Tries once.
     *
     * @param first the first of as many free numbers as contacts are to be made
     * @return the contacts of the plans; null if what was in the way is gone meanwhile
     */
    @Nullable
    List<Contact> attempt(long first) {
        var writing = new ContactWriting(new Commit(), now, by);
        var contacts = write(writing, first);
        deleted.forEach(card -> removing.write(writing, card, Kind.DELETED, Contact.Builder::deleted));
        var inTheWay = parts.store().commit(writing.finish());
        if (inTheWay.isEmpty()) {
            return contacts;
        }
        requireFresh(inTheWay);
        new Conflicts(parts).explain(contacts, inTheWay);
        return null;
    }

    private List<Contact> write(ContactWriting writing, long first) {
        var contacts = new ArrayList<Contact>(plans.size());
        var problems = new Problems();
        long next = first;
        for (var plan : plans) {
            var before = plan.before();
            var after = plan.after(before == null ? new ContactId(next++) : before.id(), now);
            var happenings = plan.happenings(after.build());
            if (before != null && plan.isIdle(happenings)) {
                contacts.add(before);
            } else {
                Conflicts.note(plan.identifiers(), writing, contacts.size(), problems);
                contacts.add(writing.write(before, plan.version(), after, happenings));
            }
        }
        problems.throwIfAny();
        return contacts;
    }

    /** Who was changed since they were read. */
    private static void requireFresh(List<Key<?>> inTheWay) {
        for (var key : inTheWay) {
            if (key.kind() == Key.Kind.CONTACT) {
                throw new StaleContactException((ContactId) key.id());
            }
        }
    }

    /** Tells what happened, and ends the links of conversations to those who were deleted. */
    void tell(List<Contact> contacts) {
        var events = new ArrayList<RoutingEvent>();
        for (int i = 0; i < contacts.size(); i++) {
            var before = plans.get(i).before();
            if (before == null) {
                tell(RoutingEvent.Kind.CONTACT_CREATED, contacts.get(i), events);
            } else if (!before.equals(contacts.get(i))) {
                tell(RoutingEvent.Kind.CONTACT_CHANGED, contacts.get(i), events);
            }
        }
        deleted.forEach(card -> tell(RoutingEvent.Kind.CONTACT_DELETED, card.contact(), events));
        parts.events().accept(events);
        deleted.forEach(card -> removing.endLinks(card.contact()));
    }

    private void tell(RoutingEvent.Kind kind, Contact about, List<RoutingEvent> events) {
        events.add(RoutingEvent.of(kind, now, about.id().toString()));
        if (events.size() == TOLD_AT_ONCE) {
            parts.events().accept(List.copyOf(events));
            events.clear();
        }
    }
}
