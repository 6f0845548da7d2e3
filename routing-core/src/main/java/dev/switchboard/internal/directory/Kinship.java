package dev.switchboard.internal.directory;

import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.AskerKeys.Given;
import java.util.List;
import java.util.function.Predicate;

/** How far an asker is known to be the contact of the conversation. */
enum Kinship {
    /** Brings something reliable by which the contact is known there. */
    SURE,
    /** Brings nothing, or merely claims that by which the contact is known; or the contact brought nothing yet. */
    LIKELY,
    /** Somebody else. */
    NONE;

    /** Of whoever brings these where the contact is known by those. */
    static Kinship of(AskerKeys given, List<IdentityKey> knownBy) {
        if (given.isEmpty()) {
            return LIKELY;
        }
        var shared = given.shared(knownBy);
        if (shared.isEmpty()) {
            return NONE;
        }
        return shared.stream().anyMatch(Given::isReliable) ? SURE : LIKELY;
    }

    /**
     * Of whoever brings these where it is not known yet by what the contact is known.
     *
     * @param isOfAnother whether another contact than that of the conversation has it
     */
    static Kinship ofTheFirst(AskerKeys given, Predicate<Given> isOfAnother) {
        return given.inOrder().stream().filter(Given::isReliable).anyMatch(isOfAnother) ? NONE : LIKELY;
    }
}
