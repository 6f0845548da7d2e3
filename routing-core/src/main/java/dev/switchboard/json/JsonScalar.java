package dev.switchboard.json;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A text, number, truth value or null. */
final class JsonScalar extends JsonValue {
    private static final int MOST_TEXT = 100_000;
    private static final int SHOWN = 30;

    /** Which of them. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    private final Kind kind;
    private final String text;

    JsonScalar(@Nullable JsonValue parent, int index, int line, int column, Kind kind, String text) {
        super(parent, index, line, column);
        this.kind = kind;
        this.text = text;
    }

    /** The text, if it is one that can be stored and sent as it is, and not longer than any limit of any field. */
    @Override
    String asText() {
        if (!isText()) {
            return super.asText();
        }
        return Require.characters(text.length() > MOST_TEXT ? Require.text(text, "text", MOST_TEXT) : text, "text");
    }

    @Override
    String textOr(String wanted) {
        return isText() ? asText() : super.textOr(wanted);
    }

    @Override
    double asNumber() {
        if (kind != Kind.NUMBER) {
            return super.asNumber();
        }
        var number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE, Place.ROOT, describe() + " is too large; give a smaller one");
        }
        return number;
    }

    @Override
    int asInteger() {
        if (kind != Kind.NUMBER) {
            return super.asInteger();
        }
        try {
            return new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException fractionOrTooLarge) {
            throw new InvalidInputException(
                    PolicyProblem.INVALID_VALUE,
                    Place.ROOT,
                    describe() + " is not a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE);
        }
    }

    @Override
    boolean asFlag() {
        return kind == Kind.BOOLEAN ? Boolean.parseBoolean(text) : super.asFlag();
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    /** The characters of a text, whatever they are, or another value as written. */
    String text() {
        return text;
    }

    @Override
    String describe() {
        return switch (kind) {
            case TEXT -> "the text " + Require.quote(text);
            case NUMBER -> "the number " + numeral();
            case BOOLEAN, NULL -> text;
        };
    }

    private String numeral() {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    @Override
    Place placeOfPart(Place own, int part) {
        return own;
    }

    @Override
    @Nullable
    JsonValue part(String step) {
        return null;
    }
}
