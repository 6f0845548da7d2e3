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

/** A text that should be JSON: a line, or a whole file. */
final class JsonText {
    // Names are not kept in a table shared by all parsers, which a large file could fill.
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    /** Where the parser tells in words of its own where something begins. */
    private static final Pattern ORIGIN = Pattern.compile(" \\(for \\w+ starting at .*");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    private JsonText() {}

    /** Reads a text as what it should be. */
    @FunctionalInterface
    private interface Reading {
        boolean read(JsonInput input) throws IOException;
    }

    /**
     * Reads the one object that the line should be; what is wrong with it is noted.
     *
     * @return whether it is one object, whatever else may be wrong
     */
    static boolean readObject(String line, Place start, Problems problems, Consumer<ObjectFields> description) {
        var early = "the line ends too early; write each question as one object on one line";
        return read(line, start, problems, early, input -> input.readObject(description));
    }

    /**
     * Reads the one list of objects that the file should be; what is wrong with it is noted.
     *
     * @return whether it is one list, whatever else may be wrong
     */
    static boolean readObjects(String file, Place start, Problems problems, Consumer<ObjectFields> description) {
        var early = "the file ends too early; close every text, object and list that it opens";
        return read(file, start, problems, early, input -> input.readObjects(description));
    }

    private static boolean read(String text, Place start, Problems problems, String early, Reading reading) {
        try (var parser = FACTORY.createParser(text)) {
            return reading.read(new JsonInput(parser, start, problems));
        } catch (JacksonException broken) {
            problems.add(FileProblem.NOT_JSON, place(start, broken), reason(broken, early));
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Place place(Place start, JacksonException broken) {
        var location = broken.getLocation();
        return location == null
                ? start
                : start.atLine(
                        start.line() + Math.max(1, location.getLineNr()) - 1, Math.max(1, location.getColumnNr()));
    }

    private static String reason(JacksonException broken, String early) {
        var said = broken.getOriginalMessage();
        if (said.startsWith("Unexpected end-of-input")) {
            return early;
        }
        var remedy = said.contains("(code 39)") ? "; put names and texts in double quotes" : "";
        var what = ORIGIN.matcher(UNPRINTABLE.matcher(said).replaceAll("?")).replaceFirst("");
        return "this is not JSON: " + what + remedy;
    }
}
