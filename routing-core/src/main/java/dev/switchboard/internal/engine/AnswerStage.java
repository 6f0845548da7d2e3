package dev.switchboard.internal.engine;

import dev.switchboard.routing.Answer;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import dev.switchboard.text.Visible;
import java.util.List;

/**
 * Stage 5: does the persona know the answer (MP-16)? What fails counts as unknown. While somebody has the conversation, it says what it
 * knows and nothing else.
 */
final class AnswerStage {
    private static final Trace.Step UNKNOWN = Trace.Step.of(Stage.ANSWER, StageResult.UNKNOWN);
    private static final Trace.Step SKIPPED = Trace.Step.of(Stage.ANSWER, StageResult.SKIPPED);
    private static final Trace.Step SUSPENDED = Trace.Step.of(Stage.ANSWER, StageResult.SUSPENDED);
    private static final Trace.Step CANNOT_EXECUTE = Trace.Step.of(Stage.ANSWER, StageResult.CANNOT_EXECUTE);
    private static final List<Tag> HELP = List.of(Tag.HUMAN_HELP);
    private static final List<Tag> FOLLOW_UP = List.of(Tag.HUMAN_FOLLOW_UP);

    private AnswerStage() {}

    static void run(Turn turn) {
        if (turn.isHumanNeeded()) {
            noteSkipped(turn);
            return;
        }
        var silencing = turn.tags().silencing();
        if (silencing != null) {
            turn.note(Stage.ANSWER, StageResult.NO_REPLY, silencing.name());
            return;
        }
        if (!turn.isHeld() && ScriptRun.isDue(turn) && ScriptRun.run(turn)) {
            return;
        }
        if (turn.prepared().knowsNothing()) {
            unknown(turn, UNKNOWN);
            return;
        }
        var outcome = turn.consultation().answer(turn.prepared().answers(), turn);
        var answer = outcome.value();
        if (answer == null) {
            unknown(turn, Trace.Step.of(Stage.ANSWER, StageResult.PROVIDER_FAILED, String.valueOf(outcome.failure())));
        } else if (answer instanceof Answer.Known known) {
            weigh(turn, known);
        } else if (answer instanceof Answer.CannotExecute cannot) {
            cannotExecute(turn, cannot);
        } else {
            unknown(turn, UNKNOWN);
        }
    }

    private static void noteSkipped(Turn turn) {
        var sensitive = ReasonsStage.sensitive(turn);
        if (turn.isSilenced()) {
            turn.note(SUSPENDED);
        } else {
            turn.note(sensitive == null ? SKIPPED : Trace.Step.of(Stage.ANSWER, StageResult.SKIPPED, sensitive));
        }
    }

    private static void weigh(Turn turn, Answer.Known known) {
        var confidence = Double.toString(known.confidence());
        var threshold = turn.persona().answerThreshold();
        if (known.confidence() < threshold) {
            unknown(
                    turn,
                    Trace.Step.of(Stage.ANSWER, StageResult.BELOW_THRESHOLD, confidence, Double.toString(threshold)));
            return;
        }
        turn.note(Stage.ANSWER, StageResult.ANSWERED, confidence);
        turn.answered(known);
    }

    private static void cannotExecute(Turn turn, Answer.CannotExecute cannot) {
        turn.note(CANNOT_EXECUTE);
        turn.needHuman(HandoffCause.CANNOT_EXECUTE, FOLLOW_UP);
        if (!turn.isHeld() && Visible.isIn(cannot.text())) {
            turn.reply(cannot.text());
        }
    }

    private static void unknown(Turn turn, Trace.Step step) {
        turn.note(step);
        turn.needHuman(HandoffCause.UNKNOWN, HELP);
    }
}
