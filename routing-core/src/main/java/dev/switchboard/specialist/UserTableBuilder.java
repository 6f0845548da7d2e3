package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;

/** Collects users for a {@link UserTable}. Belongs to one thread. */
final class UserTableBuilder {
    private static final int ROOM_AT_FIRST = 16;

    private final EntryWriter writer;
    private Slots slots;
    private int room;

    /** Begins with what the table has. */
    UserTableBuilder(UserTable table) {
        var entries = table.entries();
        writer = new EntryWriter(entries.domains(), entries.bytes().length);
        for (int at = 0; at < entries.bytes().length; at = entries.next(at)) {
            writer.copy(entries, at, entries.specialist(at));
        }
        slots = indexed();
    }

    /** The number of the user's specialist, or {@link Slots#NONE}. */
    int specialistOf(EmailAddress user) {
        int at = writer.written().find(slots, KeyHash.of(user), user);
        return at == Slots.NONE ? Slots.NONE : writer.written().specialist(at);
    }

    /** Gives the user this specialist, if the user is not here yet; says whether so. */
    boolean putIfAbsent(EmailAddress user, int specialist) {
        int hash = KeyHash.of(user);
        if (writer.written().find(slots, hash, user) != Slots.NONE) {
            return false;
        }
        add(hash, user, specialist);
        return true;
    }

    /** Gives the user this specialist, whatever was before. */
    void put(EmailAddress user, int specialist) {
        int hash = KeyHash.of(user);
        int at = writer.written().find(slots, hash, user);
        if (at == Slots.NONE) {
            add(hash, user, specialist);
        } else {
            writer.changeSpecialist(at, specialist);
        }
    }

    private void add(int hash, EmailAddress user, int specialist) {
        if (writer.size() == room) {
            slots = indexed();
        }
        slots.add(hash, writer.end());
        writer.append(user, specialist);
    }

    /** Slots with room for twice as many users. */
    private Slots indexed() {
        room = Math.max(ROOM_AT_FIRST, writer.size() * 2);
        var larger = new Slots(room);
        UserTable.index(writer.written(), writer.end(), larger);
        return larger;
    }

    UserTable build() {
        return new UserTable(writer.toEntries(), writer.size());
    }
}
