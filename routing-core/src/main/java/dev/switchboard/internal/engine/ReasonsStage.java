package dev.switchboard.internal.engine;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.spi.ReasonRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stage 4: what is the question about, and is that something a human always answers? */
final class ReasonsStage {
    private static final Trace.Step OFF = Trace.Step.of(Stage.REASONS, StageResult.OFF);
    private static final Trace.Step NO_REASONS = Trace.Step.of(Stage.REASONS, StageResult.NO_REASONS);
    private static final Trace.Step NONE_MATCHED = Trace.Step.of(Stage.REASONS, StageResult.NONE_MATCHED);

    /** Highest score, then the more specific, that is longer, label; equal ones stay as configured. */
    private static final Comparator<Found> RANK = Comparator.<Found>comparingDouble(found -> -found.match.score())
            .thenComparingInt(found -> -found.reason.key().length())
            .thenComparingInt(found -> found.order);

    private record Found(ReasonMatch match, ContactReason reason, int order) {}

    private ReasonsStage() {}

    static void run(Turn turn) {
        var persona = turn.persona();
        if (!persona.isSpecialistRouting()) {
            turn.note(OFF);
        } else if (persona.reasons().isEmpty()) {
            turn.note(NO_REASONS);
        } else {
            classify(turn, persona.reasons());
        }
    }

    private static void classify(Turn turn, List<ContactReason> reasons) {
        var request = new ReasonRequest(turn.question(), turn.tokens(), reasons);
        var outcome = turn.consultation().reasons(turn.prepared().classifier(), request);
        var matches = outcome.value();
        if (matches == null) {
            failed(turn, String.valueOf(outcome.failure()));
        } else if (matches.isEmpty()) {
            turn.note(NONE_MATCHED);
        } else {
            accept(turn, reasons, matches);
        }
    }

    private static void accept(Turn turn, List<ContactReason> reasons, List<ReasonMatch> matches) {
        var found = new ArrayList<Found>(matches.size());
        for (var match : matches) {
            var known = check(match, reasons, found);
            if (known == null) {
                failed(turn, problemWith(match));
                return;
            }
            found.add(known);
        }
        if (found.size() > 1) {
            found.sort(RANK);
        }
        settle(turn, found);
    }

    private static void settle(Turn turn, List<Found> found) {
        var labels = new String[found.size()];
        var ranked = new ReasonMatch[found.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = found.get(i).reason.label();
            ranked[i] = found.get(i).match;
        }
        turn.matched(List.of(ranked), found.get(0).reason);
        turn.note(Stage.REASONS, StageResult.MATCHED, labels);
        for (var one : found) {
            if (one.reason.isAlwaysHuman()) {
                turn.needHuman(HandoffCause.SENSITIVE, List.of());
                turn.sensitive(one.reason.label());
                return;
            }
        }
    }

    private static @Nullable Found check(@Nullable ReasonMatch match, List<ContactReason> reasons, List<Found> before) {
        if (match == null || !(match.score() >= 0 && match.score() <= 1)) {
            return null;
        }
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).label().equals(match.label())) {
                return isThere(before, i) ? null : new Found(match, reasons.get(i), i);
            }
        }
        return null;
    }

    private static boolean isThere(List<Found> found, int order) {
        for (var one : found) {
            if (one.order == order) {
                return true;
            }
        }
        return false;
    }

    private static String problemWith(@Nullable ReasonMatch match) {
        if (match == null) {
            return "a match that is null";
        }
        return match.score() >= 0 && match.score() <= 1
                ? "an unknown or repeated label"
                : "score " + match.score() + " is not between 0 and 1";
    }

    private static void failed(Turn turn, String why) {
        turn.note(Stage.REASONS, StageResult.CLASSIFIER_FAILED, why);
    }
}
