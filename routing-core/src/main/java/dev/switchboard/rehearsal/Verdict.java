package dev.switchboard.rehearsal;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.specialist.Specialist;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for one user, and so for all of a class.
 *
 * @param isOwn whether the user's own specialist has the question: then each of the class has their own
 */
record Verdict(Answerer answerer, Trace trace, boolean isOwn) {

    /** Whoever stands in for the owner may happen to be the user's own specialist: only the step says which of them answers. */
    static Verdict of(RoutingDecision decision) {
        var trace = decision.trace();
        var isOwn = trace.resultOf(Stage.SPECIALIST)
                .filter(StageResult.FOUND::equals)
                .isPresent();
        return new Verdict(Answerer.of(decision), trace, isOwn);
    }

    /** Who answers a user of the class who has this specialist. */
    Answerer answererFor(@Nullable Specialist specialist) {
        return isOwn && specialist != null
                ? new Answerer(answerer.outcome(), specialist.email().toString())
                : answerer;
    }
}
