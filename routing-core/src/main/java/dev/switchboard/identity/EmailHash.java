package dev.switchboard.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The hash of an address: FNV-1a in 64 bits over the UTF-8 of its key, folded to 32. Many texts that share one hash are easily
 * made up for {@link String#hashCode}, but not for this, so that no file of addresses makes a table slow.
 */
public final class EmailHash {
    /** The hash of no bytes, to begin with. */
    public static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final int ASCII_END = 0x80;

    private EmailHash() {}

    /** The hash continued over these bytes. */
    public static long add(long before, byte[] bytes, int from, int to) {
        long hash = before;
        for (int i = from; i < to; i++) {
            hash = (hash ^ (bytes[i] & 0xff)) * PRIME;
        }
        return hash;
    }

    /** All of the hash in 32 bits; what {@link EmailAddress#hashCode} gives. */
    public static int fold(long hash) {
        return (int) (hash ^ (hash >>> Integer.SIZE));
    }

    static int of(String key) {
        long hash = START;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= ASCII_END) {
                var bytes = key.getBytes(UTF_8);
                return fold(add(START, bytes, 0, bytes.length));
            }
            hash = (hash ^ c) * PRIME;
        }
        return fold(hash);
    }
}
