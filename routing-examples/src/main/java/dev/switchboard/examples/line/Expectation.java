package dev.switchboard.examples.line;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import org.jspecify.annotations.Nullable;

/**
 * What a line says about the decision it should lead to.
 *
 * @param outcome how the decision should end
 * @param target the id of the target it should have; null if any will do
 */
public record Expectation(Outcome outcome, @Nullable String target) {

    /** Whether the decision is as expected. Addresses are compared as addresses, so case does not matter. */
    public boolean isMetBy(RoutingDecision decision) {
        return decision.outcome() == outcome
                && (target == null
                        || decision.target()
                                .filter(it -> isSame(it.id(), target))
                                .isPresent());
    }

    private static boolean isSame(String id, String expected) {
        return id.equals(expected)
                || EmailAddress.parse(id)
                        .flatMap(email -> EmailAddress.parse(expected).filter(email::equals))
                        .isPresent();
    }

    @Override
    public String toString() {
        return target == null ? outcome.name() : outcome + " " + target;
    }
}
