package dev.switchboard.examples.remote;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The messages of a request, by role. */
record Sent(Map<String, String> messages) {

    static Sent in(String body) {
        var messages = new LinkedHashMap<String, String>();
        try (var parser = new JsonFactory().createParser(body)) {
            var role = "";
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    if ("role".equals(parser.currentName())) {
                        role = parser.getText();
                    } else if ("content".equals(parser.currentName())) {
                        messages.put(role, parser.getText());
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Sent(messages);
    }

    String message(String role) {
        return messages.getOrDefault(role, "");
    }
}
