package dev.switchboard.testkit;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.routing.Asker;

/** Reads how tests name people: an e-mail address, a kind of identifier with a colon and a value, or {@code anonymous}. */
final class Who {
    private static final String NOBODY = "anonymous";

    private Who() {}

    static Asker asks(String who) {
        return who.equals(NOBODY) ? Asker.anonymous() : Asker.anonymous().with(identifier(who));
    }

    static Identifier identifier(String who) {
        var colon = who.lastIndexOf(':');
        return colon < 0
                ? Identifier.of(IdentifierKind.EMAIL, who)
                : Identifier.of(new IdentifierKind(who.substring(0, colon)), who.substring(colon + 1));
    }
}
