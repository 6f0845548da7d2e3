package dev.switchboard.conversation;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose conversation it is, as far as the directory knows. Immutable.
 *
 * @param linked the contact, which may have been absorbed by another one since; nothing if a human disconnected it
 * @param ground why it is that contact
 * @param taught the identifiers that the contact has only by this link
 * @param merge the change of the contact that records whom it absorbed by this link; 0 if nobody
 * @param knownBy by what the contact is known again in the conversation, whoever else writes in it; nothing if it brought nothing yet
 */
public record ContactLink(
        @Nullable ContactId linked, Ground ground, List<IdentityKey> taught, long merge, List<IdentityKey> knownBy) {

    /** A human said that it is nobody of the directory; it is not linked again by itself. */
    public static final ContactLink DISCONNECTED = new ContactLink(null, Ground.HUMAN, List.of());

    /** Why a conversation belongs to a contact. */
    public enum Ground {
        /** An identifier that the asker merely claims; the addresses of the contact do not count as verified then. */
        CLAIMED,
        /** A verified identifier. */
        VERIFIED,
        /** A human said so; the library does not change it by itself. */
        HUMAN
    }

    public ContactLink {
        taught = List.copyOf(taught);
        knownBy = List.copyOf(knownBy);
    }

    /** A new one. */
    public ContactLink(@Nullable ContactId linked, Ground ground, List<IdentityKey> taught) {
        this(linked, ground, taught, 0, List.of());
    }

    /** The same, because of this. */
    public ContactLink because(Ground other) {
        return new ContactLink(linked, other, taught, merge, knownBy);
    }

    /** The same, which taught this too. */
    public ContactLink withTaught(List<IdentityKey> more) {
        var all = new ArrayList<>(taught);
        all.addAll(more);
        return new ContactLink(linked, ground, all, merge, knownBy);
    }

    /** The same, whose contact is known again by these too. */
    public ContactLink withKnownBy(List<IdentityKey> more) {
        var all = new LinkedHashSet<>(knownBy);
        all.addAll(more);
        return new ContactLink(linked, ground, taught, merge, List.copyOf(all));
    }

    /** The same, by which the contact absorbed another one. */
    public ContactLink withMerge(long change) {
        return new ContactLink(linked, ground, taught, change, knownBy);
    }

    /** The contact, unless it is disconnected. */
    public Optional<ContactId> contact() {
        return Optional.ofNullable(linked);
    }
}
