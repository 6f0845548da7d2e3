package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange.Kind;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import dev.switchboard.internal.directory.ContactWriting.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft is to make of a contact.
 *
 * @param base as the draft found it, nothing if it is to be made
 * @param name empty if there is none
 * @param nameSource where a name came from
 * @param identifiers all of them, in order
 * @param blocked whether it is to be marked so
 * @param origins which key each edited identifier had before
 */
record Planned(
        Cards.@Nullable Card base,
        String name,
        @Nullable ValueSource nameSource,
        List<ContactIdentifier> identifiers,
        boolean blocked,
        Map<IdentityKey, IdentityKey> origins) {

    @Nullable
    Contact before() {
        return base == null ? null : base.contact();
    }

    long version() {
        return base == null ? 0 : base.version();
    }

    /** The contact to be; the number counts only if it is new. */
    Contact.Builder after(ContactId id, Instant now) {
        var contact = base == null ? Contact.create(id, now) : base.contact().toBuilder();
        return contact.name(name, nameSource)
                .identifiers(identifiers)
                .blocked(blocked)
                .provisional(false);
    }

    /** What is different then, in the words of its history. */
    List<Happening> happenings(Contact after) {
        var happenings = new ArrayList<Happening>();
        if (base == null) {
            happenings.add(Happening.of(Kind.CREATED, ""));
        }
        happenings.addAll(ContactDifference.between(before(), after, origins::get));
        return happenings;
    }

    /**
     * Whether nothing has to be written, given what happened; that a human looked after a provisional contact has to be, and so has another
     * order.
     */
    boolean isIdle(List<Happening> happenings) {
        return base != null
                && happenings.isEmpty()
                && !base.contact().isProvisional()
                && base.contact().identifiers().equals(identifiers);
    }
}
