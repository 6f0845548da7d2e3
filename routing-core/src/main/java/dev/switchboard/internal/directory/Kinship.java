package dev.switchboard.internal.directory;

import dev.switchboard.identity.IdentityKey;
import dev.switchboard.internal.directory.AskerKeys.Given;
import java.util.List;
import java.util.function.Predicate;

/** How far an asker is known to be whoever wrote in the conversation before. */
enum Kinship {
    /** Brings something reliable that the conversation knows. */
    SURE,
    /** Brings nothing, or merely claims what the conversation knows; or nobody who wrote there brought anything. */
    LIKELY,
    /** Somebody else. */
    NONE;

    /** Of whoever brings these to a conversation that knows those. */
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
     * Of whoever brings these where nobody brought anything before.
     *
     * @param isOfAnother whether another contact than that of the conversation has it
     */
    static Kinship ofTheFirst(AskerKeys given, Predicate<Given> isOfAnother) {
        return given.inOrder().stream().filter(Given::isReliable).anyMatch(isOfAnother) ? NONE : LIKELY;
    }
}
