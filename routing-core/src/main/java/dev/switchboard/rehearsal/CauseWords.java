package dev.switchboard.rehearsal;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import java.util.Map;

/** Sentences about why somebody else answers. */
final class CauseWords {
    private static final Map<StageResult, String> NO_SPECIALIST_ANY_MORE = Map.of(
            StageResult.NO_MAPPING, "mapped to no specialist any more",
            StageResult.INACTIVE, "the specialist is not active any more",
            StageResult.OFF, "specialist routing is switched off",
            StageResult.NO_REASON, "the reason is not looked for any more",
            StageResult.UNVERIFIED, "only a verified address leads to a specialist now",
            StageResult.SELF_SPECIALIST, "now mapped to themselves, which is passed over",
            StageResult.ABSENT, "the specialist is away now",
            StageResult.SUBSTITUTED, "somebody stands in for the specialist now");
    private static final Map<StageResult, String> SPECIALIST_NOW = Map.of(
            StageResult.NO_MAPPING, "newly mapped to a specialist",
            StageResult.INACTIVE, "the specialist is active now",
            StageResult.OFF, "specialist routing is switched on",
            StageResult.NO_REASON, "the reason is looked for now",
            StageResult.UNVERIFIED, "an address need not be verified any more",
            StageResult.SELF_SPECIALIST, "not mapped to themselves any more",
            StageResult.ABSENT, "the specialist is not away any more",
            StageResult.SUBSTITUTED, "nobody stands in for the specialist any more");

    private CauseWords() {}

    static String of(Cause cause) {
        var before = cause.before();
        var after = cause.after();
        if (before == null) {
            return "now " + cause.stage() + " is reached, and finds " + after;
        }
        if (after == null) {
            return cause.stage() + ", which found " + before + ", is not reached any more";
        }
        return switch (cause.stage()) {
            case REASONS -> ofReasons(before, after);
            case SPECIALIST -> ofSpecialist(before, after);
            default -> generally(cause.stage(), before, after);
        };
    }

    private static String ofSpecialist(StageResult before, StageResult after) {
        if (before == StageResult.FOUND && after == StageResult.FOUND) {
            return "mapped to another specialist";
        }
        if (before == StageResult.FOUND && NO_SPECIALIST_ANY_MORE.containsKey(after)) {
            return NO_SPECIALIST_ANY_MORE.get(after);
        }
        return after == StageResult.FOUND && SPECIALIST_NOW.containsKey(before)
                ? SPECIALIST_NOW.get(before)
                : generally(Stage.SPECIALIST, before, after);
    }

    private static String ofReasons(StageResult before, StageResult after) {
        if (before == StageResult.MATCHED && after != StageResult.MATCHED) {
            return "the reason is not found any more";
        }
        return after == StageResult.MATCHED && before != StageResult.MATCHED
                ? "the reason is found now"
                : generally(Stage.REASONS, before, after);
    }

    private static String generally(Stage stage, StageResult before, StageResult after) {
        return before == after
                ? stage + " finds " + after + " as before, but for somebody else"
                : stage + " found " + before + ", now finds " + after;
    }
}
