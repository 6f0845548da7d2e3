package dev.switchboard.html;

import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The step of a trace that settled where the question went. */
final class Settling {
    private static final Set<StageResult> ENDS_THE_CHAIN = EnumSet.of(
            StageResult.KEPT,
            StageResult.FOUND,
            StageResult.ASSIGNED,
            StageResult.SUBSTITUTED,
            StageResult.WAITING,
            StageResult.QUEUED,
            StageResult.CLAIMED,
            StageResult.OWNER_TOLD,
            StageResult.NO_MEMBERS,
            StageResult.NOTIFIED,
            StageResult.SELF_OWNER);

    private final Trace.@Nullable Step step;

    private Settling(Trace.@Nullable Step step) {
        this.step = step;
    }

    /** The last step that can settle such an outcome. */
    static Settling of(RoutingDecision decision) {
        Trace.Step last = null;
        for (var step : decision.trace().steps()) {
            if (settles(decision.outcome(), step)) {
                last = step;
            }
        }
        return new Settling(last);
    }

    private static boolean settles(Outcome outcome, Trace.Step step) {
        return switch (outcome) {
            case REJECTED -> step.stage() == Stage.ADMISSION;
            case HELD -> step.stage() == Stage.GATE;
            case IGNORED -> step.result() == StageResult.NO_REPLY;
            case ANSWERED -> step.stage() == Stage.ANSWER && step.result() == StageResult.ANSWERED;
            case ESCALATED_SPECIALIST, ESCALATED_AGENT, QUEUED, ESCALATED_OWNER, UNROUTABLE ->
                isOfTheChain(step.stage()) && ENDS_THE_CHAIN.contains(step.result());
        };
    }

    /** Whether people are looked for in this stage. */
    static boolean isOfTheChain(Stage stage) {
        return stage.compareTo(Stage.STICKY) >= 0;
    }

    /** The step, unless the trace has none that settles. */
    Optional<Trace.Step> step() {
        return Optional.ofNullable(step);
    }

    /** What this step did for the decision. */
    @SuppressWarnings("ReferenceEquality") // an equal step elsewhere in the trace did not settle it
    Standing standingOf(Trace.Step other) {
        return other == step ? Standing.SETTLED : Standing.of(other);
    }
}
