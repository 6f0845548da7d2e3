package dev.switchboard.docs;

import dev.switchboard.json.PolicyJson;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The policy document for people, written from the schema of it. */
final class PolicyReference {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String INTRODUCTION = """
            # Policy reference

            Everything that a policy document may say. It is what the JSON Schema says that `PolicyJson.schema()` gives: saved beside a document and
            named in its field `"$schema"`, it makes editors complete and check what you type. Fields that are not listed here are mistakes. See
            also [changing the policy without fear](policy.md), and [how questions are told apart](classification.md).
            """;

    private final JsonNode schema = JSON.readTree(PolicyJson.schema());
    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private PolicyReference() {}

    /** The whole page. */
    static String write() {
        var reference = new PolicyReference();
        reference.section("The document", reference.schema);
        for (var definition : reference.schema.get("$defs").properties()) {
            if (definition.getValue().has("title")) {
                reference.section(definition.getValue().get("title").stringValue(), definition.getValue());
            }
        }
        return reference.page.toString();
    }

    private void section(String title, JsonNode definition) {
        page.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(text(definition, "description"))
                .append('\n');
        if (definition.has("properties")) {
            page.append("\n| field | is | if left out | means |\n|---|---|---|---|\n");
            definition
                    .get("properties")
                    .properties()
                    .forEach(field -> row(field.getKey(), field.getValue(), isRequired(definition, field.getKey())));
        } else if (!definition.has("enum")) {
            page.append("\nIt is ").append(unnamed(definition)).append(".\n");
        }
    }

    private void row(String name, JsonNode field, boolean required) {
        var missing = required ? "refused" : field.has("default") ? code(field.get("default")) : "";
        var cells = List.of("`" + name + "`", named(field), missing, meaning(field));
        page.append("| ")
                .append(cells.stream().map(PolicyReference::cell).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static String meaning(JsonNode field) {
        var examples = field.path("examples").values().stream()
                .map(PolicyReference::code)
                .collect(Collectors.joining(" or "));
        return text(field, "description") + (examples.isEmpty() ? "" : " For instance " + examples + ".");
    }

    private static boolean isRequired(JsonNode definition, String name) {
        return definition.path("required").values().stream()
                .anyMatch(one -> one.stringValue().equals(name));
    }

    /** What a value is: a link if there is a section about it. */
    private String named(JsonNode value) {
        if (!value.has("$ref")) {
            return unnamed(value);
        }
        var definition = schema.at(value.get("$ref").stringValue().substring(1));
        return definition.has("title")
                ? link(definition.get("title").stringValue())
                : phrase(text(definition, "description"));
    }

    private String unnamed(JsonNode value) {
        if (value.has("const")) {
            return code(value.get("const"));
        }
        if (value.has("enum")) {
            return oneOf(value.get("enum").values().stream()
                    .map(PolicyReference::code)
                    .toList());
        }
        if (value.has("anyOf")) {
            return oneOf(value.get("anyOf").values().stream().map(this::named).toList());
        }
        return switch (text(value, "type")) {
            case "boolean" -> "`true` or `false`";
            case "array" -> "a list" + most(value) + (value.has("items") ? " of: " + named(value.get("items")) : "");
            case "object" -> "an object, by name: " + named(value.get("additionalProperties"));
            case "integer" -> "a whole number" + range(value);
            default -> "a number" + range(value);
        };
    }

    private static String most(JsonNode list) {
        return list.has("maxItems") ? " (at most " + list.get("maxItems").intValue() + ")" : "";
    }

    private static String range(JsonNode number) {
        var least = number.has("exclusiveMinimum") ? " above " + number.get("exclusiveMinimum") : "";
        least = number.has("minimum") ? " from " + number.get("minimum") : least;
        return least + (number.has("maximum") ? " to " + number.get("maximum") : "");
    }

    private static String oneOf(List<String> choices) {
        int last = choices.size() - 1;
        return last == 0 ? choices.get(0) : String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
    }

    /** A description as part of a sentence. */
    private static String phrase(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1, sentence.length() - 1);
    }

    private static String link(String title) {
        return "[" + title.toLowerCase(Locale.ROOT) + "](#"
                + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }

    private static String code(JsonNode value) {
        return "`" + value + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
