package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;

/** Users and the numbers of their specialists, packed into bytes; never changes. Safe for use by many threads. */
final class UserTable {
    static final UserTable EMPTY = new UserTable(new Entries(new byte[0], new byte[1][0]), 0);

    private static final int BATCH = 64;

    private final Entries entries;
    private final int size;
    private final Slots slots;

    /** The table over so many entries, which fill their array. */
    UserTable(Entries entries, int size) {
        this.entries = entries;
        this.size = size;
        slots = new Slots(size);
        index(entries, entries.bytes().length, slots);
    }

    /** Notes the entries before the end in slots that have room for them. */
    static void index(Entries entries, int end, Slots slots) {
        var hashes = new int[Math.min(BATCH, end / Entries.HEADER)];
        var offsets = new int[hashes.length];
        int at = 0;
        while (at < end) {
            int count = 0;
            for (; count < hashes.length && at < end; at = entries.next(at)) {
                hashes[count] = entries.hash(at);
                offsets[count++] = at;
            }
            slots.addAll(hashes, offsets, count);
        }
    }

    /** Where the user's entry begins, or {@link Slots#NONE}. */
    int find(int hash, EmailAddress user) {
        return entries.find(slots, hash, user);
    }

    Entries entries() {
        return entries;
    }

    int size() {
        return size;
    }
}
