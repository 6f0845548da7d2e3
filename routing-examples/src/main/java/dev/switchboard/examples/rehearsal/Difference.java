package dev.switchboard.examples.rehearsal;

import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A decision that is not what its line expects.
 *
 * @param line which
 * @param expected what the line says
 * @param got what was decided
 * @param why what led to it
 * @param decision what was decided, with the path that led there
 */
public record Difference(QuestionLine line, String expected, String got, String why, RoutingDecision decision) {

    /** The difference, if the line expects something else. */
    public static Optional<Difference> between(QuestionLine line, RoutingDecision decision) {
        return line.expectation()
                .filter(expectation -> !expectation.isMetBy(decision))
                .map(expectation ->
                        new Difference(line, expectation.toString(), got(decision), why(decision), decision));
    }

    private static String got(RoutingDecision decision) {
        return decision.outcome() + decision.target().map(it -> " " + it.id()).orElse("");
    }

    private static String why(RoutingDecision decision) {
        var steps = decision.trace().steps();
        return steps.stream()
                .filter(step -> steps.size() == 1 || isTelling(step))
                .map(Trace.Step::because)
                .collect(Collectors.joining("; "));
    }

    /** Leaves out what goes without saying. */
    private static boolean isTelling(Trace.Step step) {
        return switch (step.stage()) {
            case ADMISSION -> step.result() == StageResult.REPEATED;
            case GATE -> step.result() != StageResult.OPEN;
            case INBOUND_TAGS, OUTBOUND_TAGS -> step.result() != StageResult.NONE;
            case TAG_EFFECTS -> step.result() != StageResult.NONE;
            case TAG_ASSIGNMENT -> step.result() != StageResult.NO_RULE;
            case EXPERTISE -> step.result() != StageResult.NOT_WANTED;
            case INBOX -> step.result() != StageResult.NOT_PLACED;
            case HUMAN_WISH -> step.result() == StageResult.ASKED;
            case STICKY -> step.result() != StageResult.NONE;
            case SPECIALIST -> step.result() != StageResult.NO_REASON;
            default -> true;
        };
    }

    /** Both in one line. */
    @Override
    public String toString() {
        return line + ": expected " + expected + ", got " + got + ": " + why;
    }
}
