package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.People;
import dev.switchboard.directory.Contact;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Objects;

/** Who finds a contact by an identifier whose key is ready. */
public enum ContactFinders {
    /** The query behind {@link dev.switchboard.directory.ContactDirectory#find}. */
    SWITCHBOARD {
        @Override
        Finder over(int contacts) {
            var store = ContactBook.store(contacts);
            var keys = new ArrayList<IdentityKey>(ContactBook.COUNT);
            for (int number : ContactBook.asked(contacts)) {
                keys.add(ContactBook.keys().requireKey(ContactBook.email(number)));
            }
            return query -> store.query(new Query.ContactsWith(keys.get(query)), "", 2)
                    .items()
                    .get(0)
                    .id();
        }
    },
    /** A map from the address to the contact. */
    HASH_MAP {
        @Override
        Finder over(int contacts) {
            var map = new HashMap<String, Contact>();
            for (int i = 0; i < contacts; i++) {
                map.put(People.user(i), ContactBook.contact(i));
            }
            var addresses = new ArrayList<String>(ContactBook.COUNT);
            for (int number : ContactBook.asked(contacts)) {
                addresses.add(People.user(number));
            }
            return query ->
                    Objects.requireNonNull(map.get(addresses.get(query))).id();
        }
    };

    /** Finds a contact. */
    @FunctionalInterface
    public interface Finder {
        ContactId find(int query);
    }

    abstract Finder over(int contacts);

    /** With so many contacts; it has answered every query rightly once. */
    public Finder checked(int contacts) {
        var finder = over(contacts);
        var asked = ContactBook.asked(contacts);
        for (int i = 0; i < asked.length; i++) {
            if (finder.find(i).number() != asked[i] + 1L) {
                throw new IllegalStateException(this + " finds the wrong contact for query " + i);
            }
        }
        return finder;
    }

    /** How many queries there are, a power of two. */
    public static int queries() {
        return ContactBook.COUNT;
    }
}
