package dev.switchboard.internal.directory;

import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;

/**
 * Gives numbers to contacts, each once, whatever becomes of it (I-6). Reserves some at a time, so that the contacts of one store,
 * made by any number of switchboards, do not wait for each other. Any number of threads may ask.
 */
final class ContactNumbers {
    private static final int AT_ONCE = 50;

    private final RoutingStore store;
    private long next;
    private long end;

    ContactNumbers(RoutingStore store) {
        this.store = store;
    }

    ContactId next() {
        while (true) {
            var known = take();
            if (known > 0) {
                return new ContactId(known);
            }
            long first = reserve(AT_ONCE);
            offer(first, first + AT_ONCE);
        }
    }

    /** Reserves as many in a row. @return the first of them */
    long reserve(int many) {
        return Attempts.untilCommitted("numbers for contacts", () -> {
            var read = store.read(Key.contactNumber());
            var value = read.value();
            long first = value == null ? 1 : value;
            var commit = new Commit().put(Key.contactNumber(), read.version(), first + many);
            return store.commit(commit).isEmpty() ? first : null;
        });
    }

    /** 0 if none is left. */
    private synchronized long take() {
        return next < end ? next++ : 0;
    }

    /** What another thread has reserved meanwhile is used first; these are then lost, which harms nobody. */
    private synchronized void offer(long first, long behind) {
        if (next >= end) {
            next = first;
            end = behind;
        }
    }
}
