package dev.switchboard.csv;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactDirectory;
import dev.switchboard.directory.ContactFilter;
import dev.switchboard.directory.ContactPage;
import dev.switchboard.directory.ContactSort;
import dev.switchboard.permission.Actor;
import java.util.ArrayList;
import java.util.List;

/** Reads a directory to its end. */
final class AllContacts {
    private static final int PAGE = 500;

    private AllContacts() {}

    /**
     * By number.
     *
     * @param beforeEachPage what may end it
     */
    static List<Contact> of(ContactDirectory directory, Actor actor, Runnable beforeEachPage) {
        var all = new ArrayList<Contact>();
        var after = "";
        do {
            beforeEachPage.run();
            ContactPage page =
                    directory.list(ContactFilter.all(), ContactSort.by(ContactSort.Field.ID), actor, after, PAGE);
            all.addAll(page.contacts());
            after = page.next();
        } while (!after.isEmpty());
        return all;
    }
}
