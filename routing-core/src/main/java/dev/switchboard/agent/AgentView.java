package dev.switchboard.agent;

import java.time.Instant;
import java.util.Optional;

/**
 * An agent who may be chosen, as of one moment: present, and with room for one conversation more.
 *
 * @param agent who
 * @param conversations how many the agent has that count
 * @param load what these weigh
 * @param inCall whether the agent is in a call
 * @param lastAssigned when a conversation came to the agent last, if one ever did
 */
public record AgentView(Agent agent, int conversations, long load, boolean inCall, Optional<Instant> lastAssigned) {}
