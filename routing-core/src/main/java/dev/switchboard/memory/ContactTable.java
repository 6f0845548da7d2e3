package dev.switchboard.memory;

import dev.switchboard.directory.Contact;
import dev.switchboard.identity.IdentityKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One contact for each key, in a hash table without a node for each entry. In a large directory a look-up takes as long as the steps it
 * makes through memory: here no more than comparing the key and reading the contact need. Not thread-safe.
 */
final class ContactTable {
    private static final int ROOM_AT_FIRST = 16;
    private static final int FREE = 0;
    /** The golden ratio of 32 bits, which spreads hashes over places. */
    private static final int SPREAD = 0x9E3779B9;

    /** Of the key at each place, so that other keys on the way to one's own are not looked at. */
    private int[] hashes = new int[ROOM_AT_FIRST];

    /** The key of each place, and its contact behind it. */
    private @Nullable Object[] entries = new @Nullable Object[2 * ROOM_AT_FIRST];

    private int size;

    @Nullable
    Contact get(IdentityKey key) {
        return (Contact) entries[2 * placeOf(key) + 1];
    }

    /** Keeps it, and gives the one that was there before. */
    @Nullable
    Contact put(IdentityKey key, Contact contact) {
        int place = placeOf(key);
        var before = (Contact) entries[2 * place + 1];
        set(place, hashOf(key), key, contact);
        if (before == null && ++size > hashes.length / 3 * 2) {
            grow();
        }
        return before;
    }

    void remove(IdentityKey key) {
        int place = placeOf(key);
        if (hashes[place] != FREE) {
            size--;
            close(place);
        }
    }

    /** Moves up what stands behind the place only because it was taken. */
    private void close(int place) {
        int gap = place;
        for (int next = after(gap); hashes[next] != FREE; next = after(next)) {
            if (distance(home(hashes[next]), next) >= distance(gap, next)) {
                set(gap, hashes[next], entries[2 * next], entries[2 * next + 1]);
                gap = next;
            }
        }
        set(gap, FREE, null, null);
    }

    private void grow() {
        var oldHashes = hashes;
        var oldEntries = entries;
        hashes = new int[2 * oldHashes.length];
        entries = new @Nullable Object[2 * oldEntries.length];
        for (int old = 0; old < oldHashes.length; old++) {
            if (oldHashes[old] != FREE) {
                int place = home(oldHashes[old]);
                while (hashes[place] != FREE) {
                    place = after(place);
                }
                set(place, oldHashes[old], oldEntries[2 * old], oldEntries[2 * old + 1]);
            }
        }
    }

    private void set(int place, int hash, @Nullable Object key, @Nullable Object contact) {
        hashes[place] = hash;
        entries[2 * place] = key;
        entries[2 * place + 1] = contact;
    }

    /** Where the key is, or else the free place for it. */
    private int placeOf(IdentityKey key) {
        int hash = hashOf(key);
        int place = home(hash);
        while (hashes[place] != FREE && !(hashes[place] == hash && Objects.equals(key, entries[2 * place]))) {
            place = after(place);
        }
        return place;
    }

    private static int hashOf(IdentityKey key) {
        int hash = key.hashCode();
        return hash == FREE ? 1 : hash;
    }

    private int home(int hash) {
        return (hash * SPREAD) >>> Integer.numberOfLeadingZeros(hashes.length - 1);
    }

    private int after(int place) {
        return (place + 1) & (hashes.length - 1);
    }

    private int distance(int from, int to) {
        return (to - from) & (hashes.length - 1);
    }
}
