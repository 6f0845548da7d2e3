package dev.switchboard.internal.directory;

import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.MergeChoices;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.ValueSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of several contacts as those of one: no value is lost, and of what there can be one only, the survivor's stays. */
final class Union {

    private Union() {}

    /** The survivor's values first, then those that only the others have, in their order. */
    static List<ContactIdentifier> of(Contact survivor, List<Contact> others, List<IdentityKey> primaries) {
        var all = new LinkedHashMap<IdentityKey, ContactIdentifier>();
        survivor.identifiers().forEach(one -> all.put(one.key(), one));
        for (var other : others) {
            var kinds = kinds(all.values());
            for (var one : other.identifiers()) {
                all.merge(one.key(), taken(one, kinds.contains(one.kind())), Union::together);
            }
        }
        primaries.forEach(key -> choose(all, key));
        return new ArrayList<>(all.values());
    }

    private static Set<IdentifierKind> kinds(Collection<ContactIdentifier> values) {
        return values.stream().map(ContactIdentifier::kind).collect(Collectors.toSet());
    }

    /** Keeps where it came from, and does not stand before what those before had of its kind. */
    private static ContactIdentifier taken(ContactIdentifier one, boolean isKindKnown) {
        return one.primary(one.isPrimary() && !isKindKnown);
    }

    /** Both have it, a phone number: it is verified if any of the two was. */
    private static ContactIdentifier together(ContactIdentifier kept, ContactIdentifier other) {
        return other.verification().map(kept::verified).orElse(kept);
    }

    private static void choose(Map<IdentityKey, ContactIdentifier> all, IdentityKey primary) {
        all.replaceAll((key, one) -> one.kind().equals(primary.kind()) ? one.primary(key.equals(primary)) : one);
    }

    /** The chosen name, else the survivor's, else the first there is. */
    static Contact.Builder name(Contact.Builder after, Contact survivor, List<Contact> others, MergeChoices choices) {
        if (choices.name().isPresent()) {
            return after.name(choices.name().get(), ValueSource.OPERATOR);
        }
        if (!survivor.name().isEmpty()) {
            return after;
        }
        return others.stream()
                .filter(one -> !one.name().isEmpty())
                .findFirst()
                .map(one -> after.name(one.name(), ValueSource.MERGE))
                .orElse(after);
    }
}
