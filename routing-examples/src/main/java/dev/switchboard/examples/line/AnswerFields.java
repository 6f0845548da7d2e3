package dev.switchboard.examples.line;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.routing.Answer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code answer} of a line: what the answer provider is to say. */
final class AnswerFields {
    private static final String NO_TEXT = "(an answer without a text)";
    private static final Map<String, Kind> KINDS = Words.of(Kind.class, name -> name.toLowerCase(Locale.ROOT));

    private enum Kind {
        ANSWERED,
        UNKNOWN,
        CANNOT_EXECUTE
    }

    private @Nullable Kind kind;
    private String text = "";
    private double confidence = 1;

    void describe(ObjectFields fields) {
        fields.word("kind", KINDS, value -> kind = value)
                .text("text", value -> text = value)
                .number("confidence", value -> confidence = probability(value))
                .require("kind", "answered, unknown or cannot_execute");
    }

    /** The answer; null if the line has none. */
    @Nullable
    Answer answer() {
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case ANSWERED -> Answer.known(text.isBlank() ? NO_TEXT : text, confidence);
            case UNKNOWN -> Answer.unknown();
            case CANNOT_EXECUTE -> Answer.cannotExecute(text);
        };
    }

    private static double probability(double value) {
        if (value >= 0 && value <= 1) {
            return value;
        }
        throw new InvalidInputException(
                FileProblem.INVALID_VALUE, Place.ROOT, "the confidence " + value + " is not between 0 and 1");
    }
}
