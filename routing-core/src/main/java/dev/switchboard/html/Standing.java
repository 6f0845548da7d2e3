package dev.switchboard.html;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;

/** What a step did for the decision: a word and a look, never only a look. */
enum Standing {
    /** The step after which nothing else was tried. */
    SETTLED("decided it", "sb-settled"),
    /** What failed; the question went on. */
    FAILED("failed", "sb-failed"),
    /** What was found and counts, without ending the search. */
    NOTED("noted", "sb-noted"),
    /** Nothing was found here. */
    PASSED("passed over", "sb-passed");

    private final String words;
    private final String style;

    Standing(String words, String style) {
        this.words = words;
        this.style = style;
    }

    /** What it is called; before anybody is looked for, nobody is passed over. */
    String words(Stage stage) {
        return this == PASSED && !Settling.isOfTheChain(stage) ? "went on" : words;
    }

    /** The class of its look. */
    String style() {
        return style;
    }

    /** The standing of a step that does not settle anything. */
    static Standing of(Trace.Step step) {
        return switch (step.result()) {
            case DETECTOR_FAILED, CLASSIFIER_FAILED, PROVIDER_FAILED, SELECTOR_FAILED -> FAILED;
            default -> isNoted(step.stage(), step.result()) ? NOTED : PASSED;
        };
    }

    private static boolean isNoted(Stage stage, StageResult result) {
        return switch (stage) {
            case ADMISSION -> result != StageResult.ADMITTED;
            case GATE -> result != StageResult.OPEN;
            case INBOUND_TAGS, OUTBOUND_TAGS -> result == StageResult.TAGGED;
            case HUMAN_WISH -> result == StageResult.ASKED;
            case REASONS -> result == StageResult.MATCHED;
            case ANSWER -> result != StageResult.UNKNOWN && result != StageResult.BELOW_THRESHOLD;
            case TAG_EFFECTS -> result == StageResult.APPLIED;
            default -> false;
        };
    }

    /** The graver of the two. */
    Standing or(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
