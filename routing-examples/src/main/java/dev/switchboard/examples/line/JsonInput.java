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

/** JSON while it is read: takes the value where the parser stands, and notes what is wrong with it. */
final class JsonInput {
    /** Takes one element of a list. */
    @FunctionalInterface
    private interface Element {
        void read() throws IOException;
    }

    private final JsonParser parser;
    private final Problems problems;
    private final int firstLine;
    private Place place;

    /**
     * A text to be read by this parser.
     *
     * @param start the place of its first character in the file
     */
    JsonInput(JsonParser parser, Place start, Problems problems) {
        this.parser = parser;
        this.firstLine = start.line();
        this.place = start;
        this.problems = problems;
    }

    /**
     * Reads the one object that a line should be.
     *
     * @return whether it is one object, whatever else may be wrong
     */
    boolean readObject(Consumer<ObjectFields> description) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            wrongType("an object; write each question as { … } on a line of its own");
            return false;
        }
        object(description);
        return isEnd("something follows after the object; write one question a line");
    }

    /**
     * Reads the one list of objects that a file should be.
     *
     * @param description of an object, asked anew for each
     * @return whether it is one list, whatever else may be wrong
     */
    boolean readObjects(Consumer<ObjectFields> description) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            wrongType("a list of objects; write [ { … }, { … } ]");
            return false;
        }
        elements(() -> object(description));
        return isEnd("something follows after the list; write one list that has everything");
    }

    private boolean isEnd(String otherwise) throws IOException {
        if (parser.nextToken() == null) {
            return true;
        }
        problem(FileProblem.NOT_JSON, otherwise);
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

    /** A list of texts, the setter being called for each. */
    void texts(Consumer<String> setter) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements(() -> text(setter));
        } else {
            wrongType("a list of texts; write [\"…\", \"…\"]");
        }
    }

    private void elements(Element element) throws IOException {
        var list = place;
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            place = list.index(i);
            element.read();
        }
        place = list;
    }

    void object(Consumer<ObjectFields> description) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("an object; write { … }");
            return;
        }
        var start = here();
        var fields = new ObjectFields(start);
        description.accept(fields);
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
            problem(FileProblem.UNKNOWN_FIELD, field + " does not exist here" + Nearest.hint(name, fields.names()));
            parser.nextToken();
            parser.skipChildren();
        } else if (seen.contains(name)) {
            problem(FileProblem.DUPLICATE_FIELD, field + " is there twice; keep one of the two");
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
                problems.add(FileProblem.MISSING_FIELD, place.field(name), message);
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
        problem(FileProblem.WRONG_TYPE, "this is " + describe() + " but should be " + wanted);
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

    private void problem(FileProblem code, String message) {
        problems.add(code, here(), message);
    }

    /** The place at the line and column where the parser stands. */
    private Place here() {
        var location = parser.currentTokenLocation();
        return place.atLine(firstLine + location.getLineNr() - 1, location.getColumnNr());
    }
}
