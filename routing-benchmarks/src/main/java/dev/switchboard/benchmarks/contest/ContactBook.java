package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.People;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.PhoneNumbers;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A directory of many contacts: each has a name and an e-mail address, all a phone number, every third a WhatsApp number. */
final class ContactBook {
    /** How many queries there are, a power of two. */
    static final int COUNT = 1 << 16;

    private static final Instant THEN = Instant.parse("2026-01-05T09:00:00Z");
    private static final IdentityKeys KEYS = IdentityKeys.with(PhoneNumbers.asTyped());
    private static final String[] FAMILIES = {"Keller", "Novák", "Müller", "García", "Smith", "Rossi", "Dubois", "Ito"};

    private ContactBook() {}

    static InMemoryStore store(int contacts) {
        var store = new InMemoryStore();
        for (int i = 0; i < contacts; i++) {
            var contact = contact(i);
            var commit = new Commit().put(Key.contact(contact.id()), 0, contact);
            contact.identifiers().stream()
                    .filter(ContactIdentifier::isUnique)
                    .forEach(one -> commit.put(Key.identity(one.key()), 0, contact.id()));
            if (!store.commit(commit).isEmpty()) {
                throw new IllegalStateException("contact " + i + " is in conflict with another one");
            }
        }
        return store;
    }

    static Contact contact(int number) {
        var identifiers = new ArrayList<>(
                List.of(value(IdentifierKind.EMAIL, People.user(number)), value(IdentifierKind.PHONE, phone(number))));
        if (number % 3 == 0) {
            identifiers.add(value(IdentifierKind.WHATSAPP, "+4179" + (1_000_000 + number)));
        }
        return Contact.create(new ContactId(number + 1L), THEN)
                .name(name(number), ValueSource.API)
                .identifiers(identifiers)
                .build();
    }

    static String name(int number) {
        var first = People.user(number);
        return Character.toUpperCase(first.charAt(0)) + first.substring(1, 8) + " "
                + FAMILIES[number % FAMILIES.length];
    }

    static String phone(int number) {
        return "044 " + (1_000_000 + number);
    }

    /** An identifier of a contact, as an asker would bring it. */
    static Identifier email(int number) {
        return Identifier.of(IdentifierKind.EMAIL, People.user(number)).asVerified();
    }

    static IdentityKeys keys() {
        return KEYS;
    }

    /** Which contacts are asked for, in this order. */
    static int[] asked(int contacts) {
        return new SplittableRandom(7).ints(COUNT, 0, contacts).toArray();
    }

    private static ContactIdentifier value(IdentifierKind kind, String value) {
        var identifier = Identifier.of(kind, value).from(ValueSource.API);
        return ContactIdentifier.of(identifier, KEYS.requireKey(identifier), THEN, "file");
    }
}
