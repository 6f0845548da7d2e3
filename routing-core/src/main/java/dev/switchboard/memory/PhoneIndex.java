package dev.switchboard.memory;

import dev.switchboard.directory.Contact;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who has which of the identifiers that several may have: phone numbers. Guarded by the store's lock. */
final class PhoneIndex {
    /** Most numbers have one holder, the one with the smallest number; the others are apart, so that most cost little. */
    private final Map<IdentityKey, ContactId> first = new HashMap<>();

    private final Map<IdentityKey, NavigableSet<ContactId>> others = new HashMap<>();

    /** Takes notice of what a contact was, if it was there, and of what it is now, unless it was removed. */
    void note(@Nullable Contact before, @Nullable Contact after) {
        if (before != null) {
            shared(before).forEach(key -> remove(key, before.id()));
        }
        if (after != null) {
            shared(after).forEach(key -> add(key, after.id()));
        }
    }

    /** Those with a larger number than this, by number; at most so many. */
    List<ContactId> with(IdentityKey key, long after, long most) {
        var one = first.get(key);
        if (one == null) {
            return List.of();
        }
        var all = new ArrayList<ContactId>();
        if (one.number() > after) {
            all.add(one);
        }
        var rest = others.getOrDefault(key, Collections.emptyNavigableSet());
        var behind = after == 0 ? rest : rest.tailSet(new ContactId(after), false);
        behind.stream().limit(most - all.size()).forEach(all::add);
        return all;
    }

    private static List<IdentityKey> shared(Contact contact) {
        List<IdentityKey> keys = List.of();
        for (var one : contact.identifiers()) {
            if (!one.isUnique()) {
                keys = keys.isEmpty() ? new ArrayList<>(1) : keys;
                keys.add(one.key());
            }
        }
        return keys;
    }

    private void add(IdentityKey key, ContactId contact) {
        var one = first.get(key);
        if (one == null) {
            first.put(key, contact);
        } else if (contact.compareTo(one) < 0) {
            first.put(key, contact);
            addOther(key, one);
        } else if (!contact.equals(one)) {
            addOther(key, contact);
        }
    }

    private void addOther(IdentityKey key, ContactId contact) {
        others.computeIfAbsent(key, any -> new TreeSet<>()).add(contact);
    }

    private void remove(IdentityKey key, ContactId contact) {
        var rest = others.get(key);
        if (!contact.equals(first.get(key))) {
            if (rest != null) {
                rest.remove(contact);
            }
        } else if (rest == null || rest.isEmpty()) {
            first.remove(key);
        } else {
            first.put(key, rest.first());
            rest.remove(rest.first());
        }
        if (rest != null && rest.isEmpty()) {
            others.remove(key);
        }
    }
}
