package dev.switchboard.examples.line;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** One line of JSON while it is read: takes the value where the parser stands, and notes what is wrong with it. */
final class JsonLine {
    private final JsonParser parser;
    private final Problems problems;
    private Place place;

    /**
     * A line to be read by this parser.
     *
     * @param line its place in the file
     */
    JsonLine(JsonParser parser, Place line, Problems problems) {
        this.parser = parser;
        this.place = line;
        this.problems = problems;
    }

    /**
     * Reads the one object that the line should be.
     *
     * @return whether it is one object, whatever else may be wrong
     */
    boolean read(Consumer<ObjectFields> description) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            wrongType("an object; write each question as { … } on a line of its own");
            return false;
        }
        object(description);
        if (parser.nextToken() == null) {
            return true;
        }
        problem(QuestionProblem.NOT_JSON, "something follows after the object; write one question a line");
        return false;
    }

    void text(Consumer<String> setter) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            give(parser.getText(), setter);
        } else {
            wrongType("a text; write it in quotes");
        }
    }

    void flag(Consumer<Boolean> setter) throws IOException {
        if (parser.currentToken().isBoolean()) {
            give(parser.getBooleanValue(), setter);
        } else {
            wrongType("true or false, without quotes");
        }
    }

    void number(Consumer<Double> setter) throws IOException {
        if (parser.currentToken().isNumeric()) {
            give(parser.getDoubleValue(), setter);
        } else {
            wrongType("a number, such as 0.5");
        }
    }

    void object(Consumer<ObjectFields> description) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("an object; write { … }");
            return;
        }
        var fields = new ObjectFields();
        description.accept(fields);
        var start = here();
        var seen = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            place = start.field(parser.currentName());
            field(parser.currentName(), fields, seen);
        }
        place = start;
        noteMissing(fields, seen);
    }

    /** A null counts as left out, as it does for programs that write such files. */
    private void field(String name, ObjectFields fields, Set<String> seen) throws IOException {
        var reader = fields.reader(name);
        var field = "the field " + Require.quote(name);
        if (reader == null) {
            problem(QuestionProblem.UNKNOWN_FIELD, field + " does not exist here" + Nearest.hint(name, fields.names()));
            parser.nextToken();
            parser.skipChildren();
        } else if (seen.contains(name)) {
            problem(QuestionProblem.DUPLICATE_FIELD, field + " is there twice; keep one of the two");
            parser.nextToken();
            parser.skipChildren();
        } else if (parser.nextToken() != JsonToken.VALUE_NULL) {
            seen.add(name);
            reader.read(this);
        }
    }

    private void noteMissing(ObjectFields fields, Set<String> seen) {
        fields.required().forEach((name, what) -> {
            if (!seen.contains(name)) {
                var message = "the field " + Require.quote(name) + " is missing; give " + what;
                problems.add(QuestionProblem.MISSING_FIELD, place.field(name), message);
            }
        });
    }

    private <T> void give(T value, Consumer<T> setter) {
        problems.attempt(here(), () -> {
            setter.accept(value);
            return value;
        });
    }

    private void wrongType(String wanted) throws IOException {
        problem(QuestionProblem.WRONG_TYPE, "this is " + describe() + " but should be " + wanted);
        parser.skipChildren();
    }

    private String describe() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "the text " + Require.quote(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getText();
            default -> parser.getText();
        };
    }

    private void problem(QuestionProblem code, String message) {
        problems.add(code, here(), message);
    }

    /** The place at the column where the parser stands. */
    private Place here() {
        return place.atLine(place.line(), parser.currentTokenLocation().getColumnNr());
    }
}
