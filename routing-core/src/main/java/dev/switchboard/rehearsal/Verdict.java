package dev.switchboard.rehearsal;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.specialist.Specialist;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided for one user, and so for all of a class.
 *
 * @param trace without the user and the specialist, who are others for others of the class
 * @param isOwn whether the user's own specialist has the question: then each of the class has their own
 */
record Verdict(Answerer answerer, Trace trace, boolean isOwn) {

    /** Whoever stands in for the owner may happen to be the user's own specialist: only the step says which of them answers. */
    static Verdict of(RoutingDecision decision, EmailAddress user, @Nullable Specialist specialist) {
        var people = specialist == null ? List.of(user) : List.of(user, specialist.email());
        var trace = Trace.of(decision.trace().steps().stream()
                .map(step -> without(people, step))
                .toList());
        var isOwn = trace.resultOf(Stage.SPECIALIST)
                .filter(StageResult.FOUND::equals)
                .isPresent();
        return new Verdict(Answerer.of(decision), trace, isOwn);
    }

    private static Trace.Step without(List<EmailAddress> people, Trace.Step step) {
        if (step.stage() != Stage.SPECIALIST) {
            return step;
        }
        var facts = step.facts().stream()
                .filter(fact ->
                        EmailAddress.parse(fact).filter(people::contains).isEmpty())
                .toArray(String[]::new);
        return Trace.Step.of(step.stage(), step.result(), facts);
    }

    /** Who answers a user of the class who has this specialist. */
    Answerer answererFor(@Nullable Specialist specialist) {
        return isOwn && specialist != null
                ? new Answerer(answerer.outcome(), specialist.email().toString())
                : answerer;
    }
}
