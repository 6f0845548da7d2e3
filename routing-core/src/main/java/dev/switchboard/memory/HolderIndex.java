package dev.switchboard.memory;

import dev.switchboard.directory.Contact;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.spi.store.Page;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The active contacts by what identifies them. Leads from an identifier to the contact in one look-up, because that is what large
 * directories are asked all the time. Guarded by the store's lock.
 */
final class HolderIndex {
    /** Most identifiers have one holder. */
    private final ContactTable only = new ContactTable();

    /** By number, where there are several: a phone number may be shared. */
    private final Map<IdentityKey, NavigableMap<Long, Contact>> several = new HashMap<>();

    /** Takes notice of what a contact was, if it was there, and of what it is now, unless it was removed. */
    void note(@Nullable Contact before, @Nullable Contact after) {
        if (before != null && before.isActive()) {
            before.identifiers().forEach(one -> remove(one.key(), before));
        }
        if (after != null && after.isActive()) {
            after.identifiers().forEach(one -> add(one.key(), after));
        }
    }

    /** Those who have it, by number. */
    Page<Contact> page(IdentityKey key, String after, int most) {
        long last = after.isEmpty() ? 0 : Long.parseLong(after);
        var holder = only.get(key);
        if (holder != null) {
            return new Page<>(number(holder) > last ? List.of(holder) : List.of(), "");
        }
        var page = new PageInMaking<Contact>(most);
        for (var one : several.getOrDefault(key, Collections.emptyNavigableMap())
                .tailMap(last, false)
                .values()) {
            if (!page.add(one, () -> one.id().toString())) {
                break;
            }
        }
        return page.made();
    }

    private void add(IdentityKey key, Contact contact) {
        var holders = several.get(key);
        if (holders != null) {
            holders.put(number(contact), contact);
            return;
        }
        var other = only.put(key, contact);
        if (other != null && number(other) != number(contact)) {
            only.remove(key);
            several.put(key, new TreeMap<>(Map.of(number(other), other, number(contact), contact)));
        }
    }

    private void remove(IdentityKey key, Contact contact) {
        var holders = several.get(key);
        if (holders != null) {
            holders.remove(number(contact));
            if (holders.size() == 1) {
                several.remove(key);
                only.put(key, holders.firstEntry().getValue());
            }
            return;
        }
        var holder = only.get(key);
        if (holder != null && number(holder) == number(contact)) {
            only.remove(key);
        }
    }

    private static long number(Contact contact) {
        return contact.id().number();
    }
}
