package dev.switchboard.specialist;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.EmailHash;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads mapped users out of bytes. An entry is a header of eight bytes, the key without its domain, and the address as
 * written if that is not the key (its length in two bytes, then the text). Domains that users share stand in a list and the
 * header has their place in it; place 0 is the empty text, for a key that is written out. Texts are UTF-8, domains ASCII.
 */
final class Entries {
    static final int HEADER = Long.BYTES;
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final VarHandle CHAR = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int LENGTH_SHIFT = 16;
    private static final int WRITTEN = 33;
    private static final int SPECIALIST_SHIFT = 34;

    private final byte[] bytes;
    private final byte[][] domains;

    Entries(byte[] bytes, byte[][] domains) {
        this.bytes = bytes;
        this.domains = domains;
    }

    static long header(int specialist, int domain, int length, boolean written) {
        return ((long) specialist << SPECIALIST_SHIFT)
                | (written ? 1L << WRITTEN : 0)
                | ((long) length << LENGTH_SHIFT)
                | domain;
    }

    static long withSpecialist(long header, int specialist) {
        return (header & ((1L << SPECIALIST_SHIFT) - 1)) | ((long) specialist << SPECIALIST_SHIFT);
    }

    byte[] bytes() {
        return bytes;
    }

    byte[][] domains() {
        return domains;
    }

    /** Where the entry of this user begins, or {@link Slots#NONE}. */
    int find(Slots slots, int hash, EmailAddress user) {
        for (int group = slots.first(hash); ; group = slots.next(group)) {
            for (long some = slots.candidates(group, hash); some != 0; some &= some - 1) {
                int at = slots.number(group, some);
                if (isOf(at, user)) {
                    return at;
                }
            }
            if (slots.isLast(group)) {
                return Slots.NONE;
            }
        }
    }

    private boolean isOf(int at, EmailAddress user) {
        long header = header(at);
        var domain = domain(header);
        int local = length(header);
        int start = at + HEADER;
        return user.keyLength() == local + domain.length
                && user.hasKeyBytes(0, bytes, start, start + local)
                && user.hasKeyBytes(local, domain, 0, domain.length);
    }

    /** The number of the specialist. */
    int specialist(int at) {
        return (int) (header(at) >>> SPECIALIST_SHIFT);
    }

    /** Where the next entry begins. */
    int next(int at) {
        long header = header(at);
        int end = at + HEADER + length(header);
        return isWritten(header) ? end + Character.BYTES + (char) CHAR.get(bytes, end) : end;
    }

    /** What the user's address is compared by. */
    String key(int at) {
        long header = header(at);
        return new String(bytes, at + HEADER, length(header), UTF_8) + new String(domain(header), US_ASCII);
    }

    /** The user's address as first written. */
    String written(int at) {
        long header = header(at);
        int end = at + HEADER + length(header);
        return isWritten(header)
                ? new String(bytes, end + Character.BYTES, (char) CHAR.get(bytes, end), UTF_8)
                : key(at);
    }

    /** {@link KeyHash} of the user. */
    int hash(int at) {
        long header = header(at);
        var domain = domain(header);
        int start = at + HEADER;
        long local = EmailHash.add(EmailHash.START, bytes, start, start + length(header));
        return KeyHash.mix(EmailHash.fold(EmailHash.add(local, domain, 0, domain.length)));
    }

    private long header(int at) {
        return (long) LONG.get(bytes, at);
    }

    private byte[] domain(long header) {
        return domains[(char) header];
    }

    private static int length(long header) {
        return (char) (header >>> LENGTH_SHIFT);
    }

    private static boolean isWritten(long header) {
        return ((header >>> WRITTEN) & 1) != 0;
    }
}
