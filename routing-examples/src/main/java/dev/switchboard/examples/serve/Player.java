package dev.switchboard.examples.serve;

import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Notification;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import java.util.Optional;

/**
 * Who somebody plays in a window. Nobody is asked to prove it: this is a demo without authentication, and a host application does that.
 *
 * @param id as the page names them: {@code asker}, {@code agent:dan}, {@code person:mia@acme.example} or {@code admin:…}
 * @param actor as the library knows them
 * @param email where they are written to, if anywhere
 */
public record Player(String id, Actor actor, Optional<EmailAddress> email) {
    private static final String ASKER = "asker";
    private static final String NOBODY = "visitor@demo.example";

    /** Reads the name of a player; somebody who only asks if nobody in the cast is called so. */
    static Player of(String id, Policy policy) {
        if (Cast.of(policy).stream().noneMatch(one -> one.id().equals(id))) {
            return new Player(ASKER, Actor.person(NOBODY), Optional.empty());
        }
        var colon = id.indexOf(':');
        var value = id.substring(colon + 1);
        return switch (colon < 0 ? "" : id.substring(0, colon)) {
            case "agent" -> new Player(id, Actor.agent(value), emailOf(value, policy));
            case "person" -> new Player(id, Actor.person(value), EmailAddress.parse(value));
            case "admin" -> new Player(id, Actor.admin(value), EmailAddress.parse(value));
            default -> new Player(ASKER, Actor.person(NOBODY), Optional.empty());
        };
    }

    private static Optional<EmailAddress> emailOf(String agent, Policy policy) {
        return policy.workplace().agents().stream()
                .filter(one -> one.id().equals(agent))
                .map(Agent::email)
                .findFirst();
    }

    /** Whether this mail is to them. */
    public boolean gets(Notification mail) {
        return email.filter(mail.recipient().person().email()::equals).isPresent();
    }

    /** Whether it is somebody who only asks, in place of all askers. */
    public boolean isAsker() {
        return id.equals(ASKER);
    }

    /** The address by which they take part in conversations. */
    public String requireEmail() {
        return email.orElseThrow(() -> new IllegalArgumentException(
                        "choose above whom you play: somebody who only asks has no mailbox and no desk"))
                .toString();
    }
}
