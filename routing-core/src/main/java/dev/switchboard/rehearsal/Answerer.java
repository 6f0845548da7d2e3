package dev.switchboard.rehearsal;

import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;

/**
 * What becomes of a question, and who has it.
 *
 * @param outcome of the decision
 * @param id of the target, an address for people; empty if nobody has it
 */
public record Answerer(Outcome outcome, String id) {

    /** What the decision says. */
    public static Answerer of(RoutingDecision decision) {
        return new Answerer(
                decision.outcome(), decision.target().map(Target::id).orElse(""));
    }

    @Override
    public String toString() {
        return id.isEmpty() ? outcome.toString() : outcome + " " + id;
    }
}
