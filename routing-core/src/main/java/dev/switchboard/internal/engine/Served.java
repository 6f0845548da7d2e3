package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Workplace;
import java.util.Optional;

/** Which agent served the asker of a conversation. */
public final class Served {
    private Served() {}

    /** The assignee, else whoever has the latest question that an agent has or had; only one who is an agent still. */
    public static Optional<Agent> by(Conversation conversation, Workplace workplace) {
        var assignee = conversation.assignee().flatMap(who -> agent(who, workplace));
        return assignee.isPresent()
                ? assignee
                : conversation.escalations().stream()
                        .map(Escalation::recipient)
                        .flatMap(Optional::stream)
                        .map(who -> agent(who, workplace))
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later);
    }

    private static Optional<Agent> agent(Recipient who, Workplace workplace) {
        return workplace.agent(who.person().email());
    }
}
