package dev.switchboard.examples.line;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The text of one line, which should be JSON. */
final class JsonText {
    // Names are not kept in a table shared by all parsers, which a large file could fill.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    private JsonText() {}

    /**
     * Reads the one object that the text should be; what is wrong with it is noted.
     *
     * @return whether it is one object, whatever else may be wrong
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
