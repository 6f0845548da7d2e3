package dev.switchboard.internal.directory;

import dev.switchboard.conversation.ContactLink;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Asker;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who an asker is: nobody of the directory, or {@link Somebody}. Belongs to one thread.
 *
 * @see Recognition
 */
public class Recognised {
    /** Who changes a contact when a conversation teaches something. */
    static final String CONVERSATION = "conversation";

    private final Asker asker;

    Recognised(Asker asker) {
        this.asker = asker;
    }

    /** Nobody of the directory. */
    public static Recognised nobody(Asker asker) {
        return new Recognised(asker);
    }

    /** The name that the asker gave, if it can be one of a contact; else empty. */
    static String nameOf(Asker asker) {
        try {
            return asker.name().isEmpty() ? "" : Require.text(asker.name(), "name", Contact.MOST_NAME);
        } catch (InvalidInputException unusable) {
            return "";
        }
    }

    /** Whether nobody but conversations had to do with the value. */
    static boolean isOnlyTaught(ContactIdentifier value) {
        return value.source() != ValueSource.OPERATOR
                && value.verification()
                        .map(known -> known.by().equals(CONVERSATION))
                        .orElse(true);
    }

    /** The asker with the addresses of the contact; they count as verified only if the asker surely is that person. */
    static Asker as(Contact contact, Asker asker, ContactLink.Ground ground) {
        boolean sure = ground != ContactLink.Ground.CLAIMED;
        var addresses = contact.emails().stream()
                .map(email -> address(contact, email, sure))
                .toList();
        return asker.knownAs(contact.id(), contact.name(), addresses);
    }

    private static Identifier address(Contact contact, EmailAddress email, boolean sure) {
        var verified = contact.identifiers(IdentifierKind.EMAIL).stream()
                .anyMatch(one -> one.isVerified() && one.key().value().equals(email.key()));
        return new Identifier(IdentifierKind.EMAIL, "", email.toString(), sure && verified);
    }

    /** The asker, as far as the directory knows more. */
    public final Asker asker() {
        return asker;
    }

    /** The contact; nothing if nobody was recognised, or if it is only made when the message is committed. */
    public Optional<ContactId> contact() {
        return Optional.empty();
    }

    /** Whether the message makes a contact. */
    public boolean isNew() {
        return false;
    }

    /**
     * Adds to a commit what the message teaches, and says whose conversation it is.
     *
     * @param events where to tell of it
     * @return the conversation, linked; as it was if nobody was recognised
     */
    public Conversation addTo(
            Commit commit, Conversation conversation, RoutingStore store, Instant now, List<RoutingEvent> events) {
        return conversation;
    }
}
