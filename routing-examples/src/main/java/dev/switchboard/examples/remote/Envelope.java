package dev.switchboard.examples.remote;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON around what a model says. Fields that are not needed are skipped. Used once. */
final class Envelope {
    private final JsonParser parser;
    private @Nullable String content;
    private int choices;

    Envelope(JsonParser parser) {
        this.parser = parser;
    }

    /** What goes on with the value where the parser stands. */
    @FunctionalInterface
    private interface Next {
        void read() throws IOException;
    }

    /** The text; null if there is none, or more than one choice. */
    @Nullable
    String content() throws IOException {
        parser.nextToken();
        field("choices", this::readChoices);
        return parser.nextToken() == null && choices == 1 ? content : null;
    }

    private void readChoices() throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                choices++;
                field("message", () -> field("content", this::readContent));
            }
        } else {
            parser.skipChildren();
        }
    }

    private void readContent() throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            content = parser.getText();
        } else {
            parser.skipChildren();
        }
    }

    private void field(String wanted, Next next) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var isWanted = wanted.equals(parser.currentName());
            parser.nextToken();
            if (isWanted) {
                next.read();
            } else {
                parser.skipChildren();
            }
        }
    }
}
