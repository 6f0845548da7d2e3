package dev.switchboard.internal.engine;

import dev.switchboard.identity.EmailAddress;

/**
 * The place of an agent that a decision takes: good as long as nothing else came to the agent.
 *
 * @param agent whose place
 * @param assignments how many conversations had come to the agent when it was decided
 */
public record Claim(EmailAddress agent, long assignments) {}
