package dev.switchboard.conversation;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Target;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        var assignee = conversation.assignee().orElse(null);
        if (assignee != null) {
            engaged.add(email(assignee));
        }
        for (var one : conversation.participants()) {
            engaged.add(email(one.who()));
        }
        for (var escalation : conversation.escalations()) {
            var agent = agentAsked(escalation);
            if (agent != null) {
                engaged.add(email(agent));
            }
        }
        conversation.asker().emails().forEach(engaged::remove);
        return engaged;
    }

    /** Since when it counts for somebody: the latest message, or when an open question came to them, if that was later. */
    public static Instant since(Conversation conversation, EmailAddress email) {
        var since = conversation.lastAt();
        for (var escalation : conversation.escalations()) {
            if (escalation.state().isOpen() && escalation.assignedAt().isAfter(since) && escalation.isWith(email)) {
                since = escalation.assignedAt();
            }
        }
        return since;
    }

    /** Most conversations are with nobody, or with people who are no agents. */
    private static boolean mayEngage(Conversation conversation) {
        return conversation.assignee().isPresent()
                || !conversation.participants().isEmpty()
                || isAnAgentAsked(conversation.escalations());
    }

    private static boolean isAnAgentAsked(List<Escalation> escalations) {
        for (int i = 0; i < escalations.size(); i++) {
            if (agentAsked(escalations.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Recipient agentAsked(Escalation escalation) {
        var who = escalation.state().isOpen() ? escalation.recipient().orElse(null) : null;
        return who != null && who.role() == Target.Kind.AGENT ? who : null;
    }

    private static EmailAddress email(Recipient who) {
        return who.person().email();
    }
}
