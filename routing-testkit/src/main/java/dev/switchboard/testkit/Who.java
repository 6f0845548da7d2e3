package dev.switchboard.testkit;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Asker;

/**
 * Reads how tests name people: an e-mail address, a kind of identifier with a colon and a value, or {@code anonymous}. The value may
 * have colons in it; of kinds, only {@code variable:NAME} has one.
 */
final class Who {
    private static final String NOBODY = "anonymous";
    private static final String VARIABLE = "variable:";

    private Who() {}

    /** Fails if it can be nobody: a test that misspells somebody would go on with a stranger. */
    static Asker asks(String who) {
        return requireNonNull(who, "who").equals(NOBODY)
                ? Asker.anonymous()
                : Asker.anonymous().with(identifier(who));
    }

    /** The same for every way to write an address; other identifiers are as written. */
    static String key(String who) {
        return who.equals(NOBODY) || who.contains(":")
                ? who
                : EmailAddress.of(who).key();
    }

    static Identifier identifier(String who) {
        var colon = who.indexOf(':', who.startsWith(VARIABLE) ? VARIABLE.length() : 0);
        return colon < 0
                ? Identifier.of(IdentifierKind.EMAIL, EmailAddress.of(who).toString())
                : Identifier.of(new IdentifierKind(who.substring(0, colon)), who.substring(colon + 1));
    }
}
