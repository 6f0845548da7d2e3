package dev.switchboard.memory;

import dev.switchboard.identity.ContactId;
import dev.switchboard.problem.Require;
import org.jspecify.annotations.Nullable;

/** The numbers of contacts, which are few enough here to take 31 bits each. */
final class ContactNumber {
    /** The largest one. */
    static final int MOST = Ascending.NONE - 1;

    private static final int RADIX = 10;

    private ContactNumber() {}

    static int of(ContactId contact) {
        if (contact.number() > MOST) {
            throw new IllegalArgumentException(
                    "contact " + contact + " cannot be listed: the numbers of contacts in memory go from 1 to " + MOST);
        }
        return (int) contact.number();
    }

    /** The number that stands at some place of a cursor. */
    static int parse(String cursor, int from, int end) {
        try {
            int number = Integer.parseInt(cursor, from, end, RADIX);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(cursor, e);
        }
        throw refused(cursor);
    }

    /** What to throw for a text that is no cursor. */
    static IllegalArgumentException refused(String cursor) {
        return refused(cursor, null);
    }

    private static IllegalArgumentException refused(String cursor, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                Require.quote(cursor) + " is not the end of a page of contacts; give what the page before says", cause);
    }
}
