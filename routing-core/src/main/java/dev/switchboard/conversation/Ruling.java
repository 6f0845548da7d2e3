package dev.switchboard.conversation;

import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a message, for as long as the message is kept; the whole decision is forgotten earlier.
 *
 * @param message the id of the message
 * @param outcome what came of it
 * @param to who was to answer, if anybody
 * @param policyVersion by which version of the policy
 */
public record Ruling(
        MessageId message, Outcome outcome, @Nullable Target to, long policyVersion) {

    /** The short form of a decision. */
    public static Ruling of(RoutingDecision decision) {
        return new Ruling(
                decision.basis().question(),
                decision.outcome(),
                decision.target().orElse(null),
                decision.policyVersion());
    }

    /** Who was to answer, if anybody. */
    public Optional<Target> target() {
        return Optional.ofNullable(to);
    }
}
