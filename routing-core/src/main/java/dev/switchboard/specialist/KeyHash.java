package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;

/** The hash of a key: that of the string, mixed so that its high and its low bits are equally good. */
final class KeyHash {

    private KeyHash() {}

    static int of(EmailAddress user) {
        return mix(user.hashCode());
    }

    static int of(String key) {
        return mix(key.hashCode());
    }

    /** A bijection: two keys have one hash only if their strings have. */
    static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
