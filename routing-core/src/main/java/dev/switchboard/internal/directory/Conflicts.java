package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.problem.Problems;
import dev.switchboard.spi.store.Key;
import java.util.List;

/** Says who has the identifiers that a contact was to get. */
final class Conflicts {
    private final DirectoryParts parts;

    Conflicts(DirectoryParts parts) {
        this.parts = parts;
    }

    /** Throws every identifier that somebody else has; nothing if it has become free meanwhile. */
    void explain(Contact contact, List<Key<?>> conflicts) {
        var problems = new Problems();
        for (var identifier : contact.identifiers()) {
            var key = Key.identity(identifier.key());
            var holder = conflicts.contains(key) ? parts.store().read(key).value() : null;
            if (holder != null) {
                note(problems, identifier, holder);
            }
        }
        problems.throwIfAny();
    }

    private void note(Problems problems, ContactIdentifier identifier, ContactId holder) {
        problems.add(
                DirectoryProblem.IDENTIFIER_TAKEN,
                IdentifierEntry.place(identifier.identifier()),
                IdentifierEntry.shown(identifier.identifier()) + " belongs to contact " + holder + " already"
                        + "; merge the two if they are one person, or remove it there first");
        parts.events()
                .accept(List.of(RoutingEvent.of(
                        RoutingEvent.Kind.IDENTIFIER_CONFLICT, parts.clock().instant(), holder.toString())));
    }
}
