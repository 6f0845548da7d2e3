package dev.switchboard.examples.demo;

import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Instant;

/**
 * A question that was routed, and what was decided.
 *
 * @param number which of the office's decisions it is, from 0
 */
public record Remembered(long number, Question question, Asker asker, RoutingDecision decision, Instant at) {}
