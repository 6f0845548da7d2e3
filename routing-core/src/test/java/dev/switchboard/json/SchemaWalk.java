package dev.switchboard.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds out what the schema says of each object of a document. */
final class SchemaWalk {
    private final List<Described> found = new ArrayList<>();

    private SchemaWalk() {}

    /**
     * An object and what describes it.
     *
     * @param pointer where it is
     * @param schema the part of the schema with its properties
     */
    record Described(String pointer, JsonNode schema) {
        /** The names of the fields that it may have. */
        List<String> fields() {
            return List.copyOf(schema.get("properties").propertyNames());
        }

        JsonNode property(String name) {
            return schema.get("properties").get(name);
        }
    }

    /** The objects whose fields the schema names, outermost first; not the ones whose names are the author's own. */
    static List<Described> objects(JsonNode document) {
        var walk = new SchemaWalk();
        walk.visit("", document, PublishedSchema.TEXT);
        return walk.found;
    }

    private void visit(String pointer, JsonNode value, JsonNode schema) {
        if (schema.has("$ref")) {
            visit(pointer, value, PublishedSchema.resolved(schema));
        }
        for (var choice : schema.path("anyOf")) {
            visit(pointer, value, choice);
        }
        if (value.isObject() && schema.path("type").asString("").equals("object")) {
            members(pointer, value, schema);
        } else if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                visit(pointer + "/" + i, value.get(i), schema.get("items"));
            }
        }
    }

    private void members(String pointer, JsonNode value, JsonNode schema) {
        var named = schema.path("properties");
        if (!named.isEmpty()) {
            found.add(new Described(pointer, schema));
        }
        for (var member : value.properties()) {
            var next = named.has(member.getKey()) ? named.get(member.getKey()) : schema.get("additionalProperties");
            visit(pointer + "/" + member.getKey(), member.getValue(), next);
        }
    }
}
