package dev.switchboard.conversation;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Target;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has to do with a running conversation, so that it is part of their load. */
public final class Engagement {
    private Engagement() {}

    /**
     * The assignee, those who joined, and agents who are asked and have not answered; not the asker, and nobody once it is handled.
     */
    public static Set<EmailAddress> in(Conversation conversation) {
        if (!isOfAnybody(conversation)) {
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

    /** Whether it is part of anybody's load: whether {@link #in} names anybody. Told without a set, as it is asked of each change. */
    public static boolean isOfAnybody(Conversation conversation) {
        return !conversation.isHandled()
                && (isEngaged(conversation.assignee().orElse(null), conversation)
                        || isAnyParticipantEngaged(conversation)
                        || isAnyAgentEngaged(conversation));
    }

    private static boolean isAnyParticipantEngaged(Conversation conversation) {
        var participants = conversation.participants();
        for (int i = 0; i < participants.size(); i++) {
            if (isEngaged(participants.get(i).who(), conversation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyAgentEngaged(Conversation conversation) {
        var escalations = conversation.escalations();
        for (int i = 0; i < escalations.size(); i++) {
            if (isEngaged(agentAsked(escalations.get(i)), conversation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEngaged(@Nullable Recipient who, Conversation conversation) {
        return who != null && !conversation.asker().emails().contains(email(who));
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

    private static @Nullable Recipient agentAsked(Escalation escalation) {
        var who = escalation.state().isOpen() ? escalation.recipient().orElse(null) : null;
        return who != null && who.role() == Target.Kind.AGENT ? who : null;
    }

    private static EmailAddress email(Recipient who) {
        return who.person().email();
    }
}
