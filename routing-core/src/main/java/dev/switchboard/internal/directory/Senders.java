package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.spi.store.Query;
import java.util.stream.Stream;

/**
 * Whether two addresses are one person's. An address counts if it is verified, or if a human or a system of the host entered it:
 * what somebody merely claimed in a conversation or a form must not open the way to somebody else's answers.
 */
public final class Senders {
    private final DirectoryParts parts;

    Senders(DirectoryParts parts) {
        this.parts = parts;
    }

    /** Whether some contact surely has both. */
    public boolean isSamePerson(EmailAddress one, EmailAddress other) {
        return one.equals(other) || holders(one).anyMatch(contact -> has(contact, one) && has(contact, other));
    }

    private Stream<Contact> holders(EmailAddress address) {
        return parts.keys().keyOf(Identifier.of(IdentifierKind.EMAIL, address.toString())).stream()
                .flatMap(key -> parts.store().query(new Query.ContactsWith(key), "", 1).items().stream());
    }

    private static boolean has(Contact contact, EmailAddress address) {
        return contact.identifiers(IdentifierKind.EMAIL).stream()
                .anyMatch(one -> one.key().value().equals(address.key()) && one.isTrusted());
    }
}
