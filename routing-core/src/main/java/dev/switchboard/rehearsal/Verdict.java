package dev.switchboard.rehearsal;

import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Trace;
import dev.switchboard.specialist.Specialist;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for one user, and so for all of a class.
 *
 * @param isOwn whether the user's own specialist has the question: then each of the class has their own
 */
record Verdict(Answerer answerer, Trace trace, boolean isOwn) {

    static Verdict of(RoutingDecision decision, @Nullable Specialist own) {
        var answerer = Answerer.of(decision);
        var isOwn = decision.outcome() == Outcome.ESCALATED_SPECIALIST
                && own != null
                && answerer.id().equals(own.email().toString());
        return new Verdict(answerer, decision.trace(), isOwn);
    }

    /** Who answers a user of the class who has this specialist. */
    Answerer answererFor(@Nullable Specialist specialist) {
        return isOwn && specialist != null
                ? new Answerer(answerer.outcome(), specialist.email().toString())
                : answerer;
    }
}
