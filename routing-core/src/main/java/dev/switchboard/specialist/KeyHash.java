package dev.switchboard.specialist;

import dev.switchboard.identity.EmailAddress;

/** The hash of a user: that of the address, mixed so that its high and its low bits are equally good. */
final class KeyHash {

    private KeyHash() {}

    static int of(EmailAddress user) {
        return mix(user.hashCode());
    }

    /** A bijection: two users have one hash only if their addresses have. */
    static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
