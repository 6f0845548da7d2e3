package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes fields, unless they say nothing that a reader would not assume. */
final class FieldWriter {
    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    void text(String name, String value, String otherwise) throws IOException {
        if (!value.equals(otherwise)) {
            json.writeStringField(name, value);
        }
    }

    void flag(String name, boolean value, boolean otherwise) throws IOException {
        if (value != otherwise) {
            json.writeBooleanField(name, value);
        }
    }

    void integer(String name, int value, int otherwise) throws IOException {
        if (value != otherwise) {
            json.writeNumberField(name, value);
        }
    }

    void constant(String name, Enum<?> value, Enum<?> otherwise) throws IOException {
        text(name, value.name(), otherwise.name());
    }

    /** A list of texts, unless it is empty. */
    void texts(String name, List<?> texts) throws IOException {
        list(name, texts, text -> json.writeString(text.toString()));
    }

    /** A list, unless it is empty. */
    <T> void list(String name, List<T> elements, ElementWriter<T> writer) throws IOException {
        if (!elements.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (var element : elements) {
                writer.write(element);
            }
            json.writeEndArray();
        }
    }

    /** Writes one element. */
    @FunctionalInterface
    interface ElementWriter<T> {
        void write(T element) throws IOException;
    }
}
