package dev.switchboard.examples.line;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.ProblemCode;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of JSON while it is read: knows where it stands, and notes what is wrong there. Belongs to one thread. */
final class JsonLine {
    // Names are not kept in a table shared by all parsers, which a large file could fill.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    private final JsonParser parser;
    private final Place line;
    private final Problems problems;

    private JsonLine(JsonParser parser, Place line, Problems problems) {
        this.parser = parser;
        this.line = line;
        this.problems = problems;
    }

    /**
     * Reads the one object that the line should be.
     *
     * @return whether nothing was wrong with it
     */
    static boolean read(String text, Place line, Problems problems, Consumer<ObjectFields> description) {
        try (var parser = FACTORY.createParser(text)) {
            return new JsonLine(parser, line, problems).read(description);
        } catch (JacksonException broken) {
            problems.add(QuestionProblem.NOT_JSON, line.atLine(line.line(), column(broken)), reason(broken));
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private boolean read(Consumer<ObjectFields> description) throws IOException {
        parser.nextToken();
        var fields = new ObjectFields(this, line);
        description.accept(fields);
        var fine = fields.read();
        if (parser.nextToken() != null) {
            problem(
                    QuestionProblem.NOT_JSON,
                    here(line),
                    "something follows after the object; write one question a line");
            return false;
        }
        return fine;
    }

    JsonParser parser() {
        return parser;
    }

    Problems problems() {
        return problems;
    }

    /** The place at the column where the parser stands. */
    Place here(Place place) {
        return place.atLine(line.line(), parser.currentTokenLocation().getColumnNr());
    }

    void problem(ProblemCode code, Place place, String message) {
        problems.add(code, place, message);
    }

    /** The text where the parser stands; anything else is noted and skipped. */
    @Nullable
    String text(Place place) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        wrongType(place, "a text; write it in quotes");
        return null;
    }

    /** Notes that what is here should be something else, and skips it. */
    void wrongType(Place place, String wanted) throws IOException {
        problem(QuestionProblem.WRONG_TYPE, here(place), "this is " + describe() + " but should be " + wanted);
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

    private static int column(JacksonException broken) {
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getColumnNr());
    }

    private static String reason(JacksonException broken) {
        var said = broken.getOriginalMessage();
        if (said.startsWith("Unexpected end-of-input")) {
            return "the line ends too early; write each question as one object on one line";
        }
        var remedy = said.contains("(code 39)") ? "; put names and texts in double quotes" : "";
        return "this is not JSON: " + UNPRINTABLE.matcher(said).replaceAll("?") + remedy;
    }
}
