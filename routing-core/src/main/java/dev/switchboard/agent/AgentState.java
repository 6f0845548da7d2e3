package dev.switchboard.agent;

import dev.switchboard.identity.EmailAddress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an agent beside the conversations. How much an agent has to do is not: that is always reckoned from the
 * conversations themselves.
 *
 * @param agent the address of the agent
 * @param assignments how many conversations ever came to the agent: by a decision, or by joining or claiming them
 * @param lastAssigned when the latest of them came; null if none ever did
 * @param inCall whether the agent is in a call
 */
public record AgentState(
        EmailAddress agent, long assignments, @Nullable Instant lastAssigned, boolean inCall) {

    /** Of somebody to whom nothing ever came. */
    public static AgentState of(EmailAddress agent) {
        return new AgentState(agent, 0, null, false);
    }

    /** After one conversation more. */
    public AgentState assigned(Instant at) {
        return new AgentState(agent, assignments + 1, at, inCall);
    }

    /** In a call, or in none. */
    public AgentState withInCall(boolean now) {
        return new AgentState(agent, assignments, lastAssigned, now);
    }
}
