package dev.switchboard.internal.directory;

import dev.switchboard.directory.ContactIdentifier;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.directory.Verification;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.identity.IdentityKeys;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the identifiers that humans and files bring, and says what is wrong with them.
 *
 * @param keys normalise them
 * @param variables the names of those that identify a customer
 * @param now when
 */
record IdentifierEntry(IdentityKeys keys, List<String> variables, Instant now) {

    /** Null if it cannot be one; then the problem is noted. */
    @Nullable
    ContactIdentifier read(Identifier identifier, String by, Problems problems) {
        var unknown = unknownVariable(identifier.kind());
        if (unknown != null) {
            problems.add(DirectoryProblem.UNKNOWN_VARIABLE, place(identifier), unknown);
            return null;
        }
        var key = keyOf(identifier, problems);
        return key == null ? null : ContactIdentifier.of(identifier, key, now, by);
    }

    /** Null if it has none; then the problem is noted. */
    @Nullable
    IdentityKey keyOf(Identifier identifier, Problems problems) {
        return problems.attempt(place(identifier), () -> keys.requireKey(identifier));
    }

    /** The new value where the other stood: seen when that was seen, and primary if that was. */
    ContactIdentifier inPlaceOf(ContactIdentifier before, ContactIdentifier changed) {
        var same = changed.key().equals(before.key()) ? before.verification().orElse(null) : null;
        var value = ContactIdentifier.of(changed.identifier(), changed.key(), before.firstSeen(), "")
                .primary(before.isPrimary());
        return same == null ? value : value.verified(new Verification(same.by(), same.at()));
    }

    static Place place(Identifier identifier) {
        return Place.at("").field(identifier.kind().name());
    }

    /** The kind and the value, as an error shows them. */
    static String shown(Identifier identifier) {
        return identifier.kind() + " " + Require.quote(identifier.value());
    }

    private @Nullable String unknownVariable(IdentifierKind kind) {
        var name = kind.variable().orElse(null);
        return name == null || variables.contains(name)
                ? null
                : "variable " + Require.quote(name) + " is none that identifies the customer"
                        + Nearest.hint(name, variables)
                        + "; define it in the policy, with \"identifiesCustomer\"";
    }
}
