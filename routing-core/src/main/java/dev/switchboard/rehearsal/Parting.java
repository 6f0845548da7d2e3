package dev.switchboard.rehearsal;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.ArrayList;
import java.util.List;

/** Where a recorded trace and that of the same decision made again part. */
final class Parting {

    private Parting() {}

    static Cause of(Trace recorded, Trace again) {
        return Cause.of(codes(recorded), codes(again));
    }

    /** The codes alone: facts are not recorded. What a part that failed would have found makes no difference, it counts as nothing. */
    private static Trace codes(Trace trace) {
        var steps = new ArrayList<Trace.Step>();
        for (int i = 0; i < trace.steps().size(); i++) {
            var step = trace.steps().get(i);
            if (step.result() == StageResult.CLASSIFIER_FAILED && isFollowedBySame(i, trace.steps())) {
                continue; // another classifier was asked
            }
            steps.add(Trace.Step.of(step.stage(), counted(step.result())));
        }
        return Trace.of(steps);
    }

    private static boolean isFollowedBySame(int failed, List<Trace.Step> steps) {
        int next = failed + 1;
        return next < steps.size() && steps.get(next).stage() == Stage.REASONS;
    }

    private static StageResult counted(StageResult result) {
        return switch (result) {
            case CLASSIFIER_FAILED -> StageResult.NONE_MATCHED;
            case DETECTOR_FAILED -> StageResult.NONE;
            case PROVIDER_FAILED -> StageResult.UNKNOWN;
            default -> result;
        };
    }
}
