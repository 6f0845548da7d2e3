package dev.switchboard.benchmarks.contest;

import dev.switchboard.benchmarks.office.People;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.spi.store.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who finds the first twenty contacts that have a part of a name, an address or a number. */
public enum ContactSearchers {
    SWITCHBOARD {
        @Override
        Searcher over(int contacts, List<String> parts) {
            var store = ContactBook.store(contacts);
            return query ->
                    store
                            .query(new Query.ContactSearch(parts.get(query), ContactFilter.all()), "", FIRST)
                            .items()
                            .stream()
                            .map(Contact::id)
                            .map(id -> (int) id.number() - 1)
                            .toList();
        }
    },
    /** Looks through a list of texts, all of a contact's in one, until twenty are found. */
    SCAN {
        @Override
        Searcher over(int contacts, List<String> parts) {
            var texts = new ArrayList<String>(contacts);
            for (int i = 0; i < contacts; i++) {
                texts.add(text(i));
            }
            return query -> {
                var found = new ArrayList<Integer>(FIRST);
                for (int i = 0; i < texts.size() && found.size() < FIRST; i++) {
                    if (texts.get(i).contains(parts.get(query))) {
                        found.add(i);
                    }
                }
                return found;
            };
        }
    };

    private static final int FIRST = 20;

    /** Finds contacts by a part of what they have. */
    @FunctionalInterface
    public interface Searcher {
        List<Integer> find(int query);
    }

    abstract Searcher over(int contacts, List<String> parts);

    private static String text(int number) {
        return (ContactBook.name(number) + " " + People.user(number) + " " + ContactBook.phone(number))
                .toLowerCase(Locale.ROOT);
    }

    /** Parts of names, addresses and numbers, most of them of few contacts: what a human types who looks for somebody. */
    static List<String> parts(int contacts) {
        var parts = new ArrayList<String>();
        for (int number : ContactBook.asked(contacts)) {
            if (parts.size() == queries()) {
                break;
            }
            var email = People.user(number);
            parts.add(
                    switch (parts.size() % 4) {
                        case 0 -> email.substring(5, 12);
                        case 1 -> email.substring(0, 10);
                        case 2 -> Integer.toString(1_000_000 + number);
                        default ->
                            ContactBook.name(number).toLowerCase(Locale.ROOT).substring(2, 8);
                    });
        }
        return parts;
    }

    /** With so many contacts; everything it finds has what was sought, and what was sought is found. */
    public Searcher checked(int contacts) {
        var parts = parts(contacts);
        var searcher = over(contacts, parts);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var found = searcher.find(i);
            if (found.isEmpty()
                    || !found.stream().allMatch(number -> text(number).contains(part))) {
                throw new IllegalStateException(this + " does not find \"" + part + "\": " + found);
            }
        }
        return searcher;
    }

    /** How many queries there are, a power of two. */
    public static int queries() {
        return 64;
    }
}
