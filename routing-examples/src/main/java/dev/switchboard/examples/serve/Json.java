package dev.switchboard.examples.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** What goes between the page and the server. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cannot be written as JSON: " + value.getClass(), impossible);
        }
    }

    static Fields read(String text) {
        try {
            var tree = MAPPER.readTree(text);
            if (tree == null || !tree.isObject()) {
                throw new IllegalArgumentException("the body is no JSON object");
            }
            return new Fields(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the body is no JSON", e);
        }
    }
}
