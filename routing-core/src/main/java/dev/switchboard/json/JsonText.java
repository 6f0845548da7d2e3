package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes JSON that any encoding of Unicode can carry. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private JsonText() {}

    /** The content, arranged by the printer, or else in one line. */
    static String of(@Nullable PrettyPrinter printer, Content content) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.setPrettyPrinter(printer);
            content.writeTo(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return withWholeCharacters(text.toString());
    }

    /** With halves of characters, which JSON has only within texts, as escapes. */
    private static String withWholeCharacters(String json) {
        return json.chars().noneMatch(c -> Character.isSurrogate((char) c))
                ? json
                : HALF_CHARACTER.matcher(json).replaceAll(JsonText::escaped);
    }

    private static String escaped(MatchResult half) {
        return Matcher.quoteReplacement(
                String.format("\\u%04x", (int) half.group().charAt(0)));
    }
}
