package dev.switchboard.testkit;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.ContactState;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentifierKind;
import java.util.List;
import java.util.stream.Collectors;

/** Asserts about a contact; a failure shows the card. */
public final class ContactAssert extends DomainAssert<ContactAssert, Contact> {

    ContactAssert(Contact contact) {
        super(contact, ContactAssert.class, ContactAssert::card);
    }

    private static String card(Contact contact) {
        return contact + ", " + contact.state() + (contact.isProvisional() ? ", provisional" : "") + "\n  name: "
                + contact.name()
                + contact.identifiers().stream()
                        .map(one -> "\n  " + one.kind() + ": " + one.value() + " (" + one.source()
                                + (one.isVerified() ? ", verified)" : ")"))
                        .collect(Collectors.joining());
    }

    /** This is the one name. */
    public ContactAssert isNamed(String name) {
        isNotNull();
        return same("the name", name, actual.name());
    }

    /** It has exactly these e-mail addresses, in the order in which they were added. */
    public ContactAssert hasEmails(String... emails) {
        return has(IdentifierKind.EMAIL, emails);
    }

    /** It has exactly these values of this kind, in the order in which they were added. */
    public ContactAssert has(IdentifierKind kind, String... values) {
        isNotNull();
        return exactly(
                "the values of " + kind,
                List.of(values),
                actual.identifiers(kind).stream().map(ContactIdentifier::value).toList());
    }

    /** The library made it for somebody unknown, and no human has touched it since. */
    public ContactAssert isProvisional() {
        isNotNull();
        return so(actual.isProvisional(), "a provisional contact", "it is not");
    }

    /** A human made it, or has touched it. */
    public ContactAssert isConfirmed() {
        isNotNull();
        return so(!actual.isProvisional(), "a contact that a human made or touched", "it is provisional");
    }

    /** It is in this state. */
    public ContactAssert isIn(ContactState state) {
        isNotNull();
        return same("the state", state, actual.state());
    }

    /** It absorbed the contacts with these numbers. */
    public ContactAssert absorbed(ContactId... others) {
        isNotNull();
        return among(
                "the absorbed contact", texts(others), texts(actual.aliases().toArray()));
    }
}
