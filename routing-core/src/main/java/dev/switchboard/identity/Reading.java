package dev.switchboard.identity;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;

/** What became of an identifier: the parts of a key, or why there are none. */
sealed interface Reading {

    /** Compared by this value, within this scope or, if that is empty, everywhere. */
    record Usable(String scope, String value) implements Reading {}

    /** Why it has no key, and what would be right. */
    record Unusable(IdentityProblem code, String message) implements Reading {

        InvalidInputException asException() {
            return new InvalidInputException(code, Place.ROOT, message);
        }
    }

    static Reading everywhere(String value) {
        return new Usable("", value);
    }
}
