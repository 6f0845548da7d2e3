package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The published schema, field by field")
@Tag("long")
class PolicySchemaFieldsTest {
    private static final Path READERS = Path.of("src/main/java/dev/switchboard/json");
    private static final Pattern WORD = Pattern.compile("\"([$A-Za-z]+)\"");

    /** What no field takes. */
    private static final JsonNode NO_VALUE = PublishedSchema.JSON.readTree("[{\"x\": 5}]");

    /** Problems of a document that has the right form, but names what is not there. */
    private static final Set<PolicyProblem> OF_REFERENCES = Set.of(
            PolicyProblem.UNKNOWN_AGENT,
            PolicyProblem.UNKNOWN_INBOX,
            PolicyProblem.UNKNOWN_PERSONA,
            PolicyProblem.DUPLICATE_PERSONA,
            PolicyProblem.DUPLICATE_AGENT,
            PolicyProblem.DUPLICATE_REASON);

    private JsonNode document;
    private List<SchemaWalk.Described> objects;

    @BeforeEach
    void describeACompleteDocument() throws IOException {
        document = PolicySchemaTest.completeDocument();
        objects = SchemaWalk.objects(document);
    }

    @Test
    @DisplayName("the complete document has every field of the schema, and is read")
    void isUsedThroughout() {
        var unused = new ArrayList<>(schemasWithFields());

        for (var object : objects) {
            unused.remove(object.schema());
        }

        assertThat(unused).isEmpty();
        assertThat(objects)
                .allSatisfy(object -> assertThat(object.fields())
                        .filteredOn(field -> objects.stream()
                                .filter(other -> other.schema().equals(object.schema()))
                                .noneMatch(other -> document.at(other.pointer()).has(field)))
                        .isEmpty());
        assertThat(SchemaAgreement.problems(document)).isEmpty();
    }

    private static List<JsonNode> schemasWithFields() {
        var defs = PublishedSchema.TEXT.get("$defs").values();
        return defs.stream().filter(one -> one.has("properties")).toList();
    }

    @Test
    @DisplayName(
            "a reader knows every field that the schema has in this place, and the schema every one that the reader knows")
    void hasTheFieldsThatAreRead() throws IOException {
        var words = wordsOfTheReaders();

        for (var object : objects) {
            var read =
                    words.stream().filter(word -> isRead(object, word)).collect(Collectors.toCollection(TreeSet::new));

            assertThat(read).as("fields at %s", object.pointer()).isEqualTo(new TreeSet<>(object.fields()));
        }
    }

    /** Whatever could be the name of a field: every word in quotes in the source of a reader. */
    private static Set<String> wordsOfTheReaders() throws IOException {
        var words = new HashSet<String>();
        try (var files = Files.newDirectoryStream(READERS, "*Reader.java")) {
            for (var file : files) {
                WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group(1)));
            }
        }
        schemasWithFields().forEach(one -> words.addAll(one.get("properties").propertyNames()));
        assertThat(words).hasSizeGreaterThan(80);
        return words;
    }

    private boolean isRead(SchemaWalk.Described object, String field) {
        var unknown = object.pointer() + "/" + field;
        return SchemaAgreement.problems(with(object, field, NO_VALUE)).stream()
                .noneMatch(problem -> problem.code() == PolicyProblem.UNKNOWN_FIELD
                        && problem.place().pointer().equals(unknown));
    }

    @Test
    @DisplayName("what it says to be the default is what the reader assumes if the field is left out")
    void saysTheDefaults() {
        int defaults = 0;
        for (var object : objects) {
            for (var field : object.fields()) {
                var value = object.property(field).get("default");
                if (value != null) {
                    assertThat(outcome(with(object, field, value)))
                            .as("%s/%s", object.pointer(), field)
                            .isEqualTo(outcome(without(object, field)));
                    defaults++;
                }
            }
        }
        assertThat(defaults).isGreaterThan(60);
    }

    private static Object outcome(JsonNode changed) {
        try {
            return PolicyJson.read(changed.toString());
        } catch (InvalidInputException refused) {
            return refused.problems().stream().map(Problem::message).toList();
        }
    }

    @Test
    @DisplayName("its examples can be written where they are given")
    void givesExamplesThatCanBeRead() {
        for (var object : objects) {
            for (var field : object.fields()) {
                for (var example : object.property(field).path("examples")) {
                    var changed = with(object, field, example);

                    assertThat(PublishedSchema.complaints(changed)).isEmpty();
                    assertThat(SchemaAgreement.problems(changed))
                            .as("%s/%s", object.pointer(), field)
                            .extracting(Problem::code)
                            .isSubsetOf(OF_REFERENCES);
                }
            }
        }
    }

    @Test
    @DisplayName("it describes every field and every part in words, and lets no object have other fields")
    void describesEverything() {
        var parts = new ArrayList<>(PublishedSchema.TEXT.get("$defs").values());
        parts.add(PublishedSchema.TEXT);

        assertThat(parts)
                .allSatisfy(part -> assertThat(isSentence(part)).as("%s", part).isTrue());
        for (var part : parts) {
            if (part.has("properties")) {
                assertThat(part.path("title").isString()).isTrue();
                assertThat(part.get("additionalProperties").asBoolean()).isFalse();
                assertThat(part.get("properties").values())
                        .allSatisfy(field ->
                                assertThat(isSentence(field)).as("%s", field).isTrue());
            }
        }
    }

    private static boolean isSentence(JsonNode part) {
        return part.path("description").asString("").matches("(?s)[A-Z0-9].*[.]");
    }

    private JsonNode with(SchemaWalk.Described object, String field, JsonNode value) {
        var copy = without(object, field);
        ((ObjectNode) copy.at(object.pointer())).set(field, value);
        return copy;
    }

    private JsonNode without(SchemaWalk.Described object, String field) {
        var copy = document.deepCopy();
        ((ObjectNode) copy.at(object.pointer())).remove(field);
        return copy;
    }
}
