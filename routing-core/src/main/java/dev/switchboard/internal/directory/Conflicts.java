package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.spi.store.Key;
import java.util.List;
import java.util.Set;

/** Says who has the identifiers that a contact was to get. */
final class Conflicts {
    private final DirectoryParts parts;

    Conflicts(DirectoryParts parts) {
        this.parts = parts;
    }

    /** Throws every identifier that somebody else has; nothing if it has become free meanwhile. */
    void explain(Contact contact, List<Key<?>> conflicts) {
        var problems = new Problems();
        note(contact, Set.copyOf(conflicts), Place.ROOT, problems);
        problems.throwIfAny();
    }

    /** The same of several contacts, each in its place. */
    void explain(List<Contact> contacts, List<Key<?>> conflicts) {
        var problems = new Problems();
        var keys = Set.copyOf(conflicts);
        for (int i = 0; i < contacts.size(); i++) {
            note(contacts.get(i), keys, Place.ROOT.index(i), problems);
        }
        problems.throwIfAny();
    }

    /** Notes the identifiers that another contact of the same change takes too. */
    static void note(List<ContactIdentifier> identifiers, ContactWriting writing, int index, Problems problems) {
        for (var identifier : identifiers) {
            if (identifier.isUnique() && writing.isTaken(identifier.key())) {
                problems.add(
                        DirectoryProblem.IDENTIFIER_TAKEN,
                        IdentifierEntry.place(identifier.identifier()).under(Place.ROOT.index(index)),
                        IdentifierEntry.shown(identifier.identifier())
                                + " is to belong to an earlier contact of the batch already; give it to one of the two");
            }
        }
    }

    private void note(Contact contact, Set<Key<?>> conflicts, Place place, Problems problems) {
        for (var identifier : contact.identifiers()) {
            var key = Key.identity(identifier.key());
            var holder = conflicts.contains(key) ? parts.store().read(key).value() : null;
            if (holder != null) {
                note(problems, identifier, place, holder);
            }
        }
    }

    private void note(Problems problems, ContactIdentifier identifier, Place place, ContactId holder) {
        problems.add(
                DirectoryProblem.IDENTIFIER_TAKEN,
                IdentifierEntry.place(identifier.identifier()).under(place),
                IdentifierEntry.shown(identifier.identifier()) + " belongs to contact " + holder + " already"
                        + "; merge the two if they are one person, or remove it there first");
        parts.events()
                .accept(List.of(RoutingEvent.of(
                        RoutingEvent.Kind.IDENTIFIER_CONFLICT, parts.clock().instant(), holder.toString())));
    }
}
