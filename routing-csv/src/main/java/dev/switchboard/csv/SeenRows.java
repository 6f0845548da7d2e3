package dev.switchboard.csv;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import java.util.HashMap;
import java.util.Map;

/** In which line each contact and each unique identifier came first. Belongs to one thread. */
final class SeenRows {
    static final long NEVER = 0;

    private Map<Object, Long> lines = new HashMap<>();

    /** Notes it. @return the line in which it came before, or {@link #NEVER} */
    long note(IdentityKey key, long line) {
        return noteAny(key, line);
    }

    /** Notes them. @return the line in which they came before, or {@link #NEVER} */
    long note(ContactId contact, long line) {
        return noteAny(contact, line);
    }

    private long noteAny(Object what, long line) {
        var earlier = lines.putIfAbsent(what, line);
        return earlier == null ? NEVER : earlier;
    }

    boolean has(ContactId contact) {
        return lines.containsKey(contact);
    }

    boolean has(IdentityKey key) {
        return lines.containsKey(key);
    }

    /** Frees the memory. */
    void forget() {
        lines = new HashMap<>();
    }
}
