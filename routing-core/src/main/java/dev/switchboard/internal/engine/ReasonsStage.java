package dev.switchboard.internal.engine;

import dev.switchboard.internal.engine.Fence.Outcome;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stage 4: what is the question about, and is that something a human always answers? */
final class ReasonsStage {
    private static final Trace.Step OFF = Trace.Step.of(Stage.REASONS, StageResult.OFF);
    private static final Trace.Step NO_REASONS = Trace.Step.of(Stage.REASONS, StageResult.NO_REASONS);
    private static final Trace.Step NONE_MATCHED = Trace.Step.of(Stage.REASONS, StageResult.NONE_MATCHED);

    /** A further fact of a failure: another classifier was asked. */
    static final String ASKED_ANOTHER = "another classifier was asked";

    private static final int UNKNOWN = -1;

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
        var fallback = turn.prepared().fallback();
        var outcome = turn.consultation().reasons(turn.prepared().classifier(), turn);
        var problem = problemWith(outcome, reasons);
        if (problem == null) {
            accept(turn, reasons, outcome);
        } else if (fallback == null) {
            turn.note(Stage.REASONS, StageResult.CLASSIFIER_FAILED, problem);
        } else {
            turn.note(Stage.REASONS, StageResult.CLASSIFIER_FAILED, problem, ASKED_ANOTHER);
            fallBack(turn, reasons, turn.consultation().reasonsOfFallback(fallback, turn));
        }
    }

    private static void fallBack(Turn turn, List<ContactReason> reasons, Outcome<List<ReasonMatch>> outcome) {
        var problem = problemWith(outcome, reasons);
        if (problem == null) {
            accept(turn, reasons, outcome);
        } else {
            turn.note(Stage.REASONS, StageResult.CLASSIFIER_FAILED, problem);
        }
    }

    private static void accept(Turn turn, List<ContactReason> reasons, Outcome<List<ReasonMatch>> outcome) {
        var matches = Objects.requireNonNull(outcome.value(), "it has no problem");
        if (matches.isEmpty()) {
            turn.note(NONE_MATCHED);
        } else {
            settle(turn, reasons, matches.size() == 1 ? List.copyOf(matches) : ranked(matches, reasons));
        }
    }

    /** Null if there is none. */
    private static @Nullable String problemWith(Outcome<List<ReasonMatch>> outcome, List<ContactReason> reasons) {
        var matches = outcome.value();
        if (matches == null) {
            return String.valueOf(outcome.failure());
        }
        @Nullable String problem = null;
        for (int i = 0; i < matches.size() && problem == null; i++) {
            problem = problemWith(i, matches, reasons);
        }
        return problem;
    }

    /** Highest score, then the more specific, that is longer, label; equal ones stay as configured. */
    private static List<ReasonMatch> ranked(List<ReasonMatch> matches, List<ContactReason> reasons) {
        var ranked = new ArrayList<>(matches);
        ranked.sort((one, other) -> compare(one, other, reasons));
        return Collections.unmodifiableList(ranked);
    }

    private static int compare(ReasonMatch one, ReasonMatch other, List<ContactReason> reasons) {
        if (one.score() != other.score()) {
            return Double.compare(other.score(), one.score());
        }
        int index = indexOf(one, reasons);
        int otherIndex = indexOf(other, reasons);
        int longer = reasons.get(otherIndex).key().length()
                - reasons.get(index).key().length();
        return longer == 0 ? index - otherIndex : longer;
    }

    private static void settle(Turn turn, List<ContactReason> reasons, List<ReasonMatch> ranked) {
        turn.matched(ranked, reasonOf(ranked.get(0), reasons));
        note(turn, reasons, ranked);
        if (sensitive(turn) != null) {
            turn.needHuman(HandoffCause.SENSITIVE, List.of());
        }
    }

    /** The first of the matched reasons that a human always answers. */
    static @Nullable String sensitive(Turn turn) {
        var ranked = turn.reasons();
        for (int i = 0; i < ranked.size(); i++) {
            if (reasonOf(ranked.get(i), turn.persona().reasons()).isAlwaysHuman()) {
                return ranked.get(i).label();
            }
        }
        return null;
    }

    private static void note(Turn turn, List<ContactReason> reasons, List<ReasonMatch> ranked) {
        if (ranked.size() == 1) {
            turn.note(turn.prepared().matched(indexOf(ranked.get(0), reasons)));
        } else {
            var labels = new String[ranked.size()];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = ranked.get(i).label();
            }
            turn.note(Stage.REASONS, StageResult.MATCHED, labels);
        }
    }

    private static ContactReason reasonOf(ReasonMatch match, List<ContactReason> reasons) {
        return reasons.get(indexOf(match, reasons));
    }

    private static int indexOf(ReasonMatch match, List<ContactReason> reasons) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).label().equals(match.label())) {
                return i;
            }
        }
        return UNKNOWN;
    }

    private static @Nullable String problemWith(int index, List<ReasonMatch> matches, List<ContactReason> reasons) {
        @Nullable ReasonMatch match = matches.get(index);
        if (match == null) {
            return "a match that is null";
        }
        if (!(match.score() >= 0 && match.score() <= 1)) {
            return "score " + match.score() + " is not between 0 and 1";
        }
        return indexOf(match, reasons) == UNKNOWN || isRepeated(index, match, matches)
                ? "an unknown or repeated label"
                : null;
    }

    private static boolean isRepeated(int index, ReasonMatch match, List<ReasonMatch> matches) {
        for (int i = 0; i < index; i++) {
            if (matches.get(i).label().equals(match.label())) {
                return true;
            }
        }
        return false;
    }
}
