package dev.switchboard.conversation;

import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Asker;

/**
 * Who wrote a message.
 *
 * @param role in which role
 * @param id an e-mail address, an asker's first identifier, a persona's id, or empty for an anonymous asker
 * @param name what to show
 */
public record Author(Role role, String id, String name) {

    /** The role of an author. */
    public enum Role {
        ASKER,
        PERSONA,
        SPECIALIST,
        AGENT,
        OWNER,
        /** The library itself, for instance to say that somebody joined. */
        SYSTEM
    }

    /** Whether it is the one who asks. */
    public boolean isAsker() {
        return role == Role.ASKER;
    }

    /** Whoever asks, by the first identifier, and by what they call themselves: what the directory knows is not part of a message. */
    public static Author of(Asker asker) {
        var first =
                asker.identifiers().isEmpty() ? "" : asker.identifiers().get(0).value();
        return new Author(Role.ASKER, first, asker.withoutDirectory().displayName());
    }

    /** The human behind a notification. */
    public static Author of(Recipient recipient) {
        var role = switch (recipient.role()) {
            case SPECIALIST -> Role.SPECIALIST;
            case OWNER -> Role.OWNER;
            case AGENT, INBOX -> Role.AGENT;
        };
        return new Author(
                role, recipient.person().email().toString(), recipient.person().displayName());
    }
}
