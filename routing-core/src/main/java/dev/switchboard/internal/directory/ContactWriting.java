package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes of contacts that are committed together. Sees to it that a unique identifier belongs to one contact (I-8): whoever takes
 * one must find it free, unless a contact of the same change gives it away. Belongs to one thread.
 */
final class ContactWriting {
    private final Commit commit;
    private final Instant now;
    private final String by;
    private final Map<IdentityKey, ContactId> holdersBefore = new LinkedHashMap<>();
    private final Map<IdentityKey, ContactId> holders = new LinkedHashMap<>();
    private final List<RoutingEvent> events = new ArrayList<>(2);

    /** Adds to this commit what this actor does now. */
    ContactWriting(Commit commit, Instant now, String by) {
        this.commit = commit;
        this.now = now;
        this.by = by;
    }

    /** What happened to one contact, before it has a place among the others. */
    record Happening(
            ContactChange.Kind kind,
            String field,
            String before,
            String after,
            @Nullable ValueSource source) {

        static Happening of(ContactChange.Kind kind, String after) {
            return new Happening(kind, "", "", after, null);
        }
    }

    Instant now() {
        return now;
    }

    String by() {
        return by;
    }

    Commit commit() {
        return commit;
    }

    /**
     * Writes a contact.
     *
     * @param before as it was, nothing if it is new
     * @param version what it had, 0 if it is new
     * @return as it is now
     */
    Contact write(@Nullable Contact before, long version, Contact.Builder after, List<Happening> happenings) {
        for (var happening : happenings) {
            commit.append(change(after, happening));
        }
        var contact = after.build();
        commit.put(Key.contact(contact.id()), version, contact);
        if (before != null) {
            uniqueKeys(before).forEach(key -> holdersBefore.put(key, contact.id()));
        }
        uniqueKeys(contact).forEach(key -> hold(key, contact.id()));
        return contact;
    }

    /** What another contact of the same change has too, nobody gives away: it must be found free. */
    private void hold(IdentityKey key, ContactId contact) {
        var other = holders.put(key, contact);
        if (other != null && !other.equals(contact)) {
            holdersBefore.remove(key);
        }
    }

    private ContactChange change(Contact.Builder contact, Happening what) {
        var sequence = contact.nextChange();
        return new ContactChange(
                contact.id(), sequence, now, by, what.kind(), what.field(), what.before(), what.after(), what.source());
    }

    private static List<IdentityKey> uniqueKeys(Contact contact) {
        return contact.identifiers().stream()
                .filter(ContactIdentifier::isUnique)
                .map(ContactIdentifier::key)
                .toList();
    }

    /** Whether a contact that was written has this unique identifier now. */
    boolean isTaken(IdentityKey key) {
        return holders.containsKey(key);
    }

    /** Whether nothing is written under this key yet. */
    boolean isFirst(Key<?> key) {
        return commit.writes().stream().noneMatch(write -> write.key().equals(key));
    }

    void event(RoutingEvent.Kind kind, ContactId about) {
        events.add(RoutingEvent.of(kind, now, about.toString()));
    }

    List<RoutingEvent> events() {
        return events;
    }

    /** Commits, and tells of it; the keys that were in the way, if there were any. */
    List<Key<?>> commitTo(DirectoryParts parts) {
        var conflicts = parts.store().commit(finish());
        if (conflicts.isEmpty()) {
            parts.events().accept(events);
        }
        return conflicts;
    }

    /** Adds who has which identifier now; to be called once, after the last contact. */
    Commit finish() {
        holders.forEach((key, contact) -> {
            var earlier = holdersBefore.remove(key);
            if (!contact.equals(earlier)) {
                commit.put(Key.identity(key), earlier == null ? 0 : Commit.ANY, contact);
            }
        });
        holdersBefore.keySet().forEach(key -> commit.remove(Key.identity(key), Commit.ANY));
        return commit;
    }
}
