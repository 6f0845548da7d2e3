package dev.switchboard.conversation;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who has to do with a running conversation, so that it is part of their load. */
public final class Engagement {
    private Engagement() {}

    /**
     * The assignee, those who joined, and agents who are asked and have not answered; not the asker, and nobody once it is handled.
     */
    public static Set<EmailAddress> in(Conversation conversation) {
        if (conversation.isHandled() || !mayEngage(conversation)) {
            return Set.of();
        }
        var engaged = new LinkedHashSet<EmailAddress>();
        conversation.assignee().ifPresent(who -> engaged.add(email(who)));
        conversation.participants().forEach(one -> engaged.add(email(one.who())));
        for (var escalation : conversation.escalations()) {
            if (escalation.state().isOpen()) {
                escalation
                        .recipient()
                        .filter(who -> who.role() == Target.Kind.AGENT)
                        .ifPresent(who -> engaged.add(email(who)));
            }
        }
        conversation.asker().emails().forEach(engaged::remove);
        return engaged;
    }

    /** Most conversations are with nobody, or with people who are no agents. */
    private static boolean mayEngage(Conversation conversation) {
        return conversation.assignee().isPresent()
                || !conversation.participants().isEmpty()
                || isAnAgentAsked(conversation.escalations());
    }

    private static boolean isAnAgentAsked(List<Escalation> escalations) {
        for (int i = 0; i < escalations.size(); i++) {
            if (escalations.get(i).state().isOpen() && isWithAgent(escalations.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithAgent(Escalation escalation) {
        var who = escalation.recipient().orElse(null);
        return who != null && who.role() == Target.Kind.AGENT;
    }

    private static EmailAddress email(Recipient who) {
        return who.person().email();
    }
}
