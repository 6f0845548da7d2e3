package dev.switchboard.conversation;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose conversation it is, as far as the directory knows. Immutable.
 *
 * @param linked the contact, which may have been absorbed by another one since; nothing if a human disconnected it
 * @param proven whether the asker is known to be that person, by a verified identifier or by a human who said so; what merely fits
 *     makes a link, but its addresses do not count as verified
 * @param taught the identifiers that the contact has only by this link
 */
public record ContactLink(@Nullable ContactId linked, boolean proven, List<IdentityKey> taught) {

    /** A human said that it is nobody of the directory; it is not linked again by itself. */
    public static final ContactLink DISCONNECTED = new ContactLink(null, true, List.of());

    public ContactLink {
        taught = List.copyOf(taught);
    }

    /** The contact, unless it is disconnected. */
    public Optional<ContactId> contact() {
        return Optional.ofNullable(linked);
    }
}
