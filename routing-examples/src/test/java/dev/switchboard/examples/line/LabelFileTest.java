package dev.switchboard.examples.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import dev.switchboard.reason.ContactReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LabelFileTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("every field of a label arrives where it belongs")
    void readsEverything() throws IOException {
        var labels = read("""
                \ufeff[ {"examples": ["Can I take Friday off?", "Is\\nMonday free?"], "phrases": ["day off"],
                    "description": "Time off.", "label": " PTO "},
                  {"label": "Sick leave"} ]
                """);

        assertThat(labels)
                .containsExactly(
                        ContactReason.named("PTO")
                                .withDescription("Time off.")
                                .withPhrases("day off")
                                .withExamples("Can I take Friday off?", "Is\nMonday free?"),
                        ContactReason.named("Sick leave"));
    }

    @Test
    @DisplayName("what is null counts as left out")
    void leavesOutNulls() throws IOException {
        assertThat(read("[{\"label\": \"PTO\", \"phrases\": null, \"examples\": [], \"description\": null}]"))
                .containsExactly(ContactReason.PTO);
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                broken("", "labels.json: EMPTY: the file is empty; a label file is a list such as [{\"label\""),
                broken(" [ ] ", "labels.json: EMPTY: no label is in the list; give at least one, such as [{"),
                broken("{}", "line 1, column 1: WRONG_TYPE: this is an object but should be a list of objects"),
                broken("nope", "line 1, column 1: NOT_JSON: this is not JSON: Unrecognized token 'nope'"),
                broken("[\n{\"label\":", "line 2, column 10: NOT_JSON: the file ends too early; close every"),
                broken("[\n{'label'", "line 2, column 2: NOT_JSON: ", "; put names and texts in double quotes"),
                broken("[{\"label\": \"a\"}]\n[]", "line 2, column 1: NOT_JSON: something follows after the list"),
                broken(
                        "[\n\"PTO\"]",
                        "line 2, column 1 /0: WRONG_TYPE: this is the text \"PTO\" but should be an object"),
                broken(
                        "[\n {}]",
                        "line 2, column 2 /0/label: MISSING_FIELD: the field \"label\" is missing; give the name"),
                broken("[{\"lable\": \"a\"}]", "column 3 /0/lable: UNKNOWN_FIELD: ", "did you mean \"label\"?"),
                broken("[{\"label\":\n\" \"}]", "line 2, column 1 /0/label: BLANK: reason label is blank"),
                broken("[{\"label\":\n5}]", "line 2, column 1 /0/label: WRONG_TYPE: this is the number 5 but"),
                broken(
                        "[{\"label\": \" nOne \"}]",
                        "/0/label: RESERVED_LABEL: the label \"nOne\" means that no label fits"),
                broken(
                        "[{\"label\": \"sick leave\"},\n\n{\"label\": \"a\"}, {\"label\": \"Sick  Leave\"}]",
                        "line 3, column 27 /2/label: DUPLICATE_LABEL: the label \"Sick  Leave\" is there already, on line 1"),
                broken(
                        "[{\"label\": \"a\", \"phrases\": \"b\"}]",
                        "/0/phrases: WRONG_TYPE: ",
                        " a list of texts; write ["),
                broken(
                        "[{\"phrases\": [\"b\",\n5]}]",
                        "line 2, column 1 /0/phrases/1: WRONG_TYPE: this is the number 5"),
                broken("[{\"examples\": [\n\"\"]}]", "line 2, column 1 /0/examples/0: BLANK: example is blank"),
                broken("[{\"examples\": [null]}]", "/0/examples/0: WRONG_TYPE: this is null but should be a text"));
    }

    private static Arguments broken(String text, String... messages) {
        return arguments(text, List.of(messages));
    }

    @ParameterizedTest
    @DisplayName("what is wrong is said with its line and column, its field, its value, and what would be right")
    @MethodSource("brokenFiles")
    void refuses(String text, List<String> messages) {
        assertThat(String.join("\n", problems(text.getBytes(StandardCharsets.UTF_8))))
                .contains(messages);
    }

    @Test
    @DisplayName("all problems are said at once, in their order, those before the JSON breaks too")
    void saysEverything() {
        var text = "[{\"label\": \"none\", \"phrases\": [1, 2]},\n{\"labels\": \"a\"},\n{]";

        assertThat(problems(text.getBytes(StandardCharsets.UTF_8)))
                .satisfiesExactly(
                        reserved -> assertThat(reserved).contains("line 1, column 12 /0/label: RESERVED_LABEL"),
                        first -> assertThat(first).contains("/0/phrases/0: WRONG_TYPE"),
                        second -> assertThat(second).contains("/0/phrases/1: WRONG_TYPE"),
                        unknown -> assertThat(unknown).contains("line 2, column 2 /1/labels: UNKNOWN_FIELD"),
                        missing -> assertThat(missing).contains("line 2, column 1 /1/label: MISSING_FIELD"),
                        broken -> assertThat(broken)
                                .endsWith("line 3, column 2: NOT_JSON: this is not JSON: Unexpected close marker ']':"
                                        + " expected '}'"));
    }

    @Test
    @DisplayName("another encoding is said once, where it begins")
    void refusesOtherEncodings() {
        var text = "[\n{\"label\": \"ü\"},\n{\"label\": \"ä\"}]".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(text))
                .singleElement()
                .asString()
                .startsWith("labels.json line 2, column 12: NOT_UTF8: the bytes from here on are not UTF-8");
    }

    private List<String> problems(byte[] bytes) {
        var problems = new ArrayList<String>();
        assertThatThrownBy(() -> LabelFile.read(Files.write(folder.resolve("labels.json"), bytes)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> invalid.problems().stream()
                                .map(Problem::toString)
                                .forEach(problems::add));
        return problems;
    }

    private List<ContactReason> read(String text) throws IOException {
        return LabelFile.read(Files.writeString(folder.resolve("labels.json"), text));
    }
}
