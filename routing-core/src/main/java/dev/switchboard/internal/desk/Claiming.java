package dev.switchboard.internal.desk;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Placement;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Target;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A human takes a conversation: with it the questions that wait in its inbox or for an agent, were last asked of the owner, or are taken over. */
final class Claiming {
    static final String CLAIMED = "%s claimed it";
    static final String TOOK_OVER = "%s took it over";

    private Claiming() {}

    /**
     * Takes it.
     *
     * @param from who had it, and has it no longer; null if nobody had
     */
    static void take(
            Writing writing,
            Conversation conversation,
            Recipient by,
            @Nullable EmailAddress from,
            String how,
            Instant now) {
        for (var escalation : conversation.escalations()) {
            if (escalation.state().isOpen()
                    && !isOwn(escalation, by)
                    && (isFree(escalation, from) || isToBeAcknowledged(escalation, by))) {
                writing.conversation()
                        .changeEscalation(
                                escalation.id(),
                                one -> one.toBuilder().claimed(by, now, how).build());
            }
        }
        writing.conversation().assignee(by);
        conversation
                .openPlacement()
                .ifPresent(placement -> writing.conversation().placement(placement.with(Placement.State.CLAIMED)));
        writing.event(RoutingEvent.Kind.PLACEMENT_CLAIMED, by.person().email().toString());
    }

    /** An agent who answers or joins without having claimed it before: nobody has it. */
    static void onAnswer(Writing writing, Conversation conversation, Recipient member, Instant now) {
        var agent = member.role() == Target.Kind.INBOX || member.role() == Target.Kind.AGENT;
        if (agent && conversation.assignee().isEmpty() && !conversation.isHandled()) {
            take(writing, conversation, asAgent(member), null, CLAIMED, now);
        }
    }

    static Recipient asAgent(Recipient who) {
        return who.role() == Target.Kind.INBOX ? new Recipient(who.person(), Target.Kind.AGENT) : who;
    }

    /** Whether they ask it themselves: that is for somebody else to answer. */
    static boolean isOwn(Escalation escalation, Recipient who) {
        return escalation.asker().emails().contains(who.person().email());
    }

    /** Whether a rule or the chain gave it to them before. */
    private static boolean isToBeAcknowledged(Escalation escalation, Recipient by) {
        return escalation.state() != EscalationState.ACKNOWLEDGED
                && escalation.isWith(by.person().email());
    }

    /** Of the owner, or of whoever stands in for them. */
    private static boolean isAskedOfOwner(Escalation escalation) {
        return escalation.step() == ChainStep.OWNER && !escalation.isTaken();
    }

    private static boolean isFree(Escalation escalation, @Nullable EmailAddress from) {
        return escalation.inbox().isPresent()
                || escalation.isInLine()
                || isAskedOfOwner(escalation)
                || escalation
                        .recipient()
                        .filter(who -> who.role() == Target.Kind.OWNER
                                || Objects.equals(who.person().email(), from))
                        .isPresent();
    }
}
