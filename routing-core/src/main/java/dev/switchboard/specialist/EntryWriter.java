package dev.switchboard.specialist;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.identity.EmailAddress;
import java.util.Arrays;

/** Writes {@link Entries}, one behind the other. Belongs to one thread. */
final class EntryWriter {
    static final int MOST_BYTES = Integer.MAX_VALUE - 16;
    /** Of a handful of users. */
    private static final int FEW_BYTES = 256;

    private final DomainList domains;
    private byte[] bytes;
    private Entries entries;
    private int end;
    private int size;

    /** Nothing written yet; begins with the domains that entries to be copied refer to. */
    EntryWriter(byte[][] domains, int expectedBytes) {
        this.domains = new DomainList(domains);
        bytes = new byte[expectedBytes];
        entries = new Entries(bytes, this.domains.domains());
    }

    /** What is written so far, to be read until the next write. */
    Entries written() {
        if (entries.bytes() != bytes || entries.domains() != domains.domains()) {
            entries = new Entries(bytes, domains.domains());
        }
        return entries;
    }

    /** How many. */
    int size() {
        return size;
    }

    /** Where the next entry will begin. */
    int end() {
        return end;
    }

    /** What is written so far, in arrays of its own. */
    Entries toEntries() {
        return new Entries(Arrays.copyOf(bytes, end), domains.toArray());
    }

    /** What is written, in the writer's own arrays if they are full. Nothing may be written after that. */
    Entries intoEntries() {
        return end == bytes.length ? new Entries(bytes, domains.toArray()) : toEntries();
    }

    /** Writes a user. */
    void append(EmailAddress user, int specialist) {
        var key = user.key();
        var address = user.toString();
        int start = key.lastIndexOf('@');
        int domain = domains.placeOf(key, start, size);
        write(domain == 0 ? key : key.substring(0, start), domain, address.equals(key) ? "" : address, specialist);
    }

    private void write(String local, int domain, String address, int specialist) {
        var key = local.getBytes(UTF_8);
        var raw = address.getBytes(UTF_8);
        int at = reserve(Entries.HEADER + key.length + (raw.length == 0 ? 0 : Character.BYTES + raw.length));
        Entries.LONG.set(bytes, at, Entries.header(specialist, domain, key.length, raw.length > 0));
        System.arraycopy(key, 0, bytes, at + Entries.HEADER, key.length);
        if (raw.length > 0) {
            int after = at + Entries.HEADER + key.length;
            Entries.CHAR.set(bytes, after, (char) raw.length);
            System.arraycopy(raw, 0, bytes, after + Character.BYTES, raw.length);
        }
    }

    /** Writes an entry of a table whose domains this began with. */
    void copy(Entries from, int at, int specialist) {
        int length = from.next(at) - at;
        int to = reserve(length);
        System.arraycopy(from.bytes(), at, bytes, to, length);
        changeSpecialist(to, specialist);
    }

    /** Gives an entry that is written another specialist. */
    void changeSpecialist(int at, int specialist) {
        Entries.LONG.set(bytes, at, Entries.withSpecialist((long) Entries.LONG.get(bytes, at), specialist));
    }

    private int reserve(int length) {
        if (length > bytes.length - end) {
            grow(length);
        }
        int at = end;
        end += length;
        size++;
        return at;
    }

    private void grow(int length) {
        long needed = (long) end + length;
        if (needed > MOST_BYTES) {
            throw new IllegalStateException("a specialist map holds at most two gigabytes of addresses; " + size
                    + " users fill it; split them over several personas");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_BYTES, Math.max(FEW_BYTES, needed + needed / 2)));
    }
}
