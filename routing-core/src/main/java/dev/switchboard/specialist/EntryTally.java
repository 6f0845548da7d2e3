package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;

/** Counts the bytes that {@link EntryWriter} will need, without writing anything. Belongs to one thread. */
final class EntryTally {
    private final DomainList domains;
    private long bytes;
    private int size;

    /** Begins with the domains that the writer will begin with. */
    EntryTally(byte[][] domains) {
        this.domains = new DomainList(domains);
    }

    /** Counts a user who will be appended. */
    void append(EmailAddress user) {
        var key = user.key();
        var address = user.toString();
        int start = key.lastIndexOf('@');
        int length = domains.placeOf(key, start, size) == 0 ? key.length() : start;
        add(Entries.HEADER
                + utf8Length(key, length)
                + (address.equals(key) ? 0 : Character.BYTES + utf8Length(address, address.length())));
    }

    /** Counts entries that will be copied. */
    void copy(int users, int length) {
        bytes += length;
        size += users;
    }

    private void add(int length) {
        copy(1, length);
    }

    /** How many bytes the writer will need; at most what it can hold. */
    int bytes() {
        return (int) Math.min(bytes, EntryWriter.MOST_BYTES);
    }

    private static int utf8Length(String text, int end) {
        int length = end;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                length += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return length;
    }
}
