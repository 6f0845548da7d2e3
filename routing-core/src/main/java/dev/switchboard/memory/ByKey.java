package dev.switchboard.memory;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.spi.store.Key;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is kept, by key. Of contacts and their identifiers there may be millions, so these are apart, under what tells them from each
 * other: that is smaller than keys, and fewer steps through memory. One thread at a time may write while any number read.
 */
final class ByKey {
    private static final int ROOM_AT_FIRST = 1 << 10;

    private final ByNumber<Kept> contacts = new ByNumber<>();
    private final Map<IdentityKey, Kept> identities = new ConcurrentHashMap<>();
    private final Map<Key<?>, Kept> others = new ConcurrentHashMap<>(ROOM_AT_FIRST);

    @Nullable
    Kept get(Key<?> key) {
        return switch (key.kind()) {
            case CONTACT -> contacts.get(number(key));
            case IDENTITY -> identities.get(identity(key));
            default -> others.get(key);
        };
    }

    void put(Key<?> key, Kept kept) {
        switch (key.kind()) {
            case CONTACT -> contacts.put(number(key), kept);
            case IDENTITY -> identities.put(identity(key), kept);
            default -> others.put(key, kept);
        }
    }

    /** What was there, if anything was. */
    @Nullable
    Kept remove(Key<?> key) {
        return switch (key.kind()) {
            case CONTACT -> contacts.remove(number(key));
            case IDENTITY -> identities.remove(identity(key));
            default -> others.remove(key);
        };
    }

    private static long number(Key<?> key) {
        return ((ContactId) key.id()).number();
    }

    private static IdentityKey identity(Key<?> key) {
        return (IdentityKey) key.id();
    }
}
