package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.Objects;

/**
 * A machine answered for somebody who was asked: they may be away. The escalation says so, once for each of those asked, and nothing
 * else changes: the person may still answer.
 */
final class AbsenceHint {
    private static final String HINT = "a machine answered for %s, who may be away";

    private final Parts parts;

    AbsenceHint(Parts parts) {
        this.parts = parts;
    }

    /** Notes it, unless it is noted already; false if somebody else changed the conversation in between. */
    boolean hint(Conversation conversation, long version, EscalationId escalation, Recipient of, Instant now) {
        var email = of.person().email();
        if (conversation
                .escalation(escalation)
                .filter(one -> isHinted(one, email))
                .isPresent()) {
            return true;
        }
        var hinted = conversation.toBuilder()
                .changeEscalation(
                        escalation,
                        one -> one.toBuilder().happened(now, email, HINT).build())
                .build();
        var committed = parts.store()
                .commit(new Commit().put(Key.conversation(conversation.id()), version, hinted))
                .isEmpty();
        if (committed) {
            parts.events()
                    .publish(RoutingEvent.of(
                            RoutingEvent.Kind.ABSENCE_HINTED, now, conversation.id(), escalation.toString()));
        }
        return committed;
    }

    private static boolean isHinted(Escalation escalation, EmailAddress email) {
        return escalation.timeline().stream()
                .anyMatch(one -> one.how().equals(HINT) && Objects.equals(one.whom(), email));
    }
}
