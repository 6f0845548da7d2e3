package dev.switchboard.memory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.identity.PhoneNumbers;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Contacts, and an index that was told of each change of them. */
final class People {
    private static final IdentityKeys KEYS = IdentityKeys.with(PhoneNumbers.asTyped());

    final Map<ContactId, Contact> byId = new HashMap<>();
    final ContactIndex index =
            new ContactIndex(id -> Objects.requireNonNull(byId.get(id), id::toString), contact -> List.of());

    static Contact contact(long number, String name, Identifier... identifiers) {
        var all = new ArrayList<ContactIdentifier>();
        for (var one : identifiers) {
            all.add(ContactIdentifier.of(one, KEYS.requireKey(one), Instant.EPOCH, "test"));
        }
        return Contact.create(new ContactId(number), Instant.EPOCH)
                .name(name, ValueSource.OPERATOR)
                .identifiers(all)
                .build();
    }

    static Identifier email(String address) {
        return Identifier.of(IdentifierKind.EMAIL, address);
    }

    static Identifier phone(String number) {
        return Identifier.of(IdentifierKind.PHONE, number);
    }

    static Identifier variable(String name, String value) {
        return Identifier.of(IdentifierKind.variable(name), value);
    }

    People with(Contact... contacts) {
        for (var contact : contacts) {
            put(contact);
        }
        return this;
    }

    /** As a store does: the index hears of it first. */
    void put(Contact contact) {
        index.note(byId.get(contact.id()), contact);
        byId.put(contact.id(), contact);
    }

    /** As a store does: it is gone when the index hears of it. */
    void remove(long number) {
        var gone = byId.remove(new ContactId(number));
        if (gone != null) {
            index.note(gone, null);
        }
    }

    /** The numbers of all that are found, read in pages of this size. */
    List<Long> found(Query.ContactSearch query, int most) {
        return all((after, size) -> index.page(query, after, size), most);
    }

    List<Long> listed(Query.Contacts query, int most) {
        return all((after, size) -> index.page(query, after, size), most);
    }

    private static List<Long> all(BiFunction<String, Integer, Page<Contact>> pages, int most) {
        var numbers = new ArrayList<Long>();
        String after = "";
        do {
            var page = pages.apply(after, most);
            page.items().forEach(one -> numbers.add(one.id().number()));
            after = page.next();
        } while (!after.isEmpty());
        return numbers;
    }
}
