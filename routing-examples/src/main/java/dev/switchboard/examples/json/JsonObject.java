package dev.switchboard.examples.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One JSON object, in one line without a line end. */
public final class JsonObject {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonObject() {}

    /** Writes the members of an object. */
    @FunctionalInterface
    public interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    /** What the members are, as a text; half a character in it becomes a question mark on its way, where bytes would be refused. */
    public static String of(Members members) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
