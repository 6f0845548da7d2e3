package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentRequest;
import dev.switchboard.agent.Limits;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Engagement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.selection.Candidate;
import dev.switchboard.policy.Workplace;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Notices who comes into a conversation by hand although a limit leaves them no room for it: they are let in all the same. */
final class OverLimit {
    private OverLimit() {}

    /**
     * The agents to whom this change brings more than their limits allow. To be asked when what is kept of them was read for the commit:
     * then nothing else comes to them before it.
     *
     * @param workplace knows who is an agent; asked if somebody came to have to do with the conversation
     */
    static List<Agent> in(
            Crew crew, Supplier<Workplace> workplace, Conversation before, Conversation after, Instant now) {
        var came = cameIn(before, after);
        return came.isEmpty() ? List.of() : among(came, crew, workplace.get(), after, now);
    }

    /** Who has to do with the conversation and did not before. */
    static Set<EmailAddress> cameIn(Conversation before, Conversation after) {
        var came = new LinkedHashSet<>(Engagement.in(after));
        came.removeAll(Engagement.in(before));
        return came;
    }

    /** What agents have to do is read only if one of these has a limit. */
    private static List<Agent> among(
            Set<EmailAddress> came, Crew crew, Workplace workplace, Conversation after, Instant now) {
        return came.stream()
                .map(workplace::agent)
                .flatMap(Optional::stream)
                .filter(agent -> !agent.limits().equals(Limits.NONE))
                .filter(agent -> Optional.ofNullable(
                                crew.everybody(workplace, now).find(agent.id()))
                        .filter(one -> isFull(one, after, workplace, now))
                        .isPresent())
                .toList();
    }

    /** Whether a limit leaves no room for this conversation. */
    static boolean isFull(Candidate one, Conversation conversation, Workplace workplace, Instant now) {
        var request = AgentRequest.of(conversation.id().persona().value(), conversation.channel())
                .withConversation(conversation.id());
        return !one.hasRoom(request, workplace.workload(), now);
    }
}
