package dev.switchboard.internal.engine;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.RingMove;
import org.jspecify.annotations.Nullable;

/**
 * The place of an agent that a decision takes: good as long as nothing else came to the agent.
 *
 * @param agent whose place
 * @param assignments how many conversations had come to the agent when it was decided
 * @param turn the agent's turn in the persona's ring; null if it was not their turn that decided
 * @param isAwaited whether the agent has room for some who wait in the line too, and nobody took notice of that yet
 */
public record Claim(
        EmailAddress agent, long assignments, @Nullable RingMove turn, boolean isAwaited) {}
