package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
    private static final int TEN_MILLION = 10_000_000;
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "0",
            "-0.0",
            "1e-400",
            "1.0E400",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"o@x\"",
            "\"PT-1S\"",
            "\"P9999999999999D\"",
            "\"PT9223372036854775807S\"",
            "\"\\u0000\"",
            "\"\\udead\"",
            "[]",
            "[[1]]",
            "[null]",
            "[\"OWNER\"]",
            "{}",
            "{\"\": 1}",
            "{\"id\": []}",
            "{\"email\": {}}",
            "[{\"id\": \"a\"}]");

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"personas\":[", "[[{\"a\":["})
    void refusesDeepNesting(String opening) {
        assertThat(Documents.problems(opening.repeat(100_000))).singleElement().satisfies(problem -> {
            assertThat(problem.code().name()).isEqualTo("INVALID_VALUE");
            assertThat(problem.message()).contains("more than 32 levels deep");
            assertThat(problem.place().column()).isPositive();
        });
    }

    @Test
    void acceptsNestingUpToTheLimitAsJson() {
        var json = "[".repeat(32) + "]".repeat(32);

        assertThat(Documents.places(json)).containsExactly("WRONG_TYPE  1:1");
        assertThat(Documents.places("[" + json + "]")).containsExactly("INVALID_VALUE  1:33");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{\"personas\": %s}",
                "{\"personas\": [%s]}",
                "{\"personas\": [{\"id\": %s}]}",
                "\"owner\": %s",
                "\"owner\": {\"email\": %s}",
                "\"owner\": {\"email\": \"o@x\", \"name\": %s, \"active\": %s}",
                "\"name\": %s",
                "\"specialistRouting\": %s",
                "\"reasons\": %s",
                "\"reasons\": [%s, %s]",
                "\"reasons\": [{\"label\": %s, \"description\": %s, \"phrases\": %s, \"examples\": %s, \"chain\": %s}]",
                "\"reasons\": [{\"label\": \"a\", \"phrases\": [%s], \"examples\": [%s], \"alwaysHuman\": %s, \"chain\": [%s]}]",
                "\"specialists\": %s",
                "\"specialists\": [%s, %s]",
                "\"specialists\": [{\"email\": %s, \"users\": %s}]",
                "\"specialists\": [{\"email\": \"m@x\", \"name\": %s, \"active\": %s, \"users\": [%s]}]",
                "\"chain\": %s",
                "\"chain\": [%s]",
                "\"knowledge\": %s",
                "\"knowledge\": [%s]",
                "\"knowledge\": [{\"questions\": %s, \"answer\": %s}]",
                "\"knowledge\": [{\"questions\": [%s], \"answer\": \"a\"}]",
                "\"classifying\": {\"caution\": %s}",
                "\"answering\": %s",
                "\"answering\": {\"threshold\": %s}",
                "\"texts\": %s",
                "\"texts\": {\"passedOn\": %s}",
                "\"responseTimeout\": %s",
                "\"tags\": %s",
                "\"tags\": [%s, %s]",
                "\"tags\": [{\"name\": %s, \"direction\": %s, \"priority\": %s, \"postAction\": %s, \"tellHuman\": %s}]",
                "\"tags\": [{\"name\": \"a\", \"phrases\": %s, \"asksFor\": [%s], \"instructions\": %s, \"handOff\": %s}]",
                "\"rules\": %s",
                "\"rules\": [%s, %s]",
                "\"rules\": [{\"anyOf\": %s, \"notify\": %s, \"priority\": %s, \"executedBy\": %s}]",
                "\"rules\": [{\"anyOf\": [%s], \"notify\": [%s], \"assign\": %s, \"moveTo\": %s}]",
                "\"operators\": %s",
                "\"operators\": [%s, %s]",
                "{\"personas\": [{\"id\": \"a\", \"owner\": \"o@x\"}], \"agents\": %s, \"inboxes\": %s, \"views\": %s}",
                "{\"personas\": [], \"agents\": [%s, %s], \"inboxes\": [%s, %s], \"views\": [%s, %s]}",
                "{\"agents\": [{\"id\": %s, \"name\": %s, \"email\": %s}], \"inboxes\": [{\"id\": %s, \"kind\": %s, \"members\": [%s]}]}",
                "{\"views\": [{\"id\": %s, \"modes\": [%s], \"assigned\": %s, \"assignedTo\": %s, \"quietFor\": %s}]}",
                "{\"personas\": [], \"variables\": %s}",
                "{\"variables\": [%s, {\"name\": %s, \"label\": %s, \"identifiesCustomer\": %s}]}",
                "\"name\": 1, \"name\": %s"
            })
    void takesOrRefusesAnyValueAnywhere(String template) {
        for (var value : ODD_VALUES) {
            var filled = template.replace("%s", value);
            var json = template.startsWith("\"")
                    ? "{\"personas\": [{\"id\": \"HR\", " + filled + ", \"owner\": \"o@x\"}]}"
                    : filled;

            assertThat(outcome(json)).as(json).isNotEmpty();
        }
    }

    private static String outcome(String json) {
        try {
            return PolicyJson.write(PolicyJson.read(json));
        } catch (InvalidInputException invalid) {
            return invalid.toString();
        }
    }

    @Test
    void refusesADocumentBeyondTheLimitUnread() {
        assertThatThrownBy(() -> JsonTree.parse("p.json", "[1] ", 3))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(
                        "p.json line 1, column 1: TOO_LONG: the document has 4 characters; at most 3 are read");
        assertThat(JsonTree.parse(null, "[1]", 3)).isInstanceOf(JsonArray.class);
    }

    @Test
    void refusesAHugeFileUnread(@TempDir Path folder) throws IOException {
        var file = folder.resolve("huge.json");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3_000_000_000L);
        }

        assertThatThrownBy(() -> PolicyJson.read(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("huge.json line 1, column 1: TOO_LONG: the document has 3000000000 bytes");
    }

    @Test
    void refusesAHugeTextBesideOtherProblems() {
        var huge = "x".repeat(TEN_MILLION);

        assertThat(Documents.places(Documents.withFields("\"name\": \"" + huge + "\", \"x\": 1")))
                .containsExactly("TOO_LONG /personas/0/name 3:9", "UNKNOWN_FIELD /personas/0/x 3:10000013");
    }

    @Test
    void shortensHugeValuesInMessages() {
        var huge = "x".repeat(TEN_MILLION);

        assertThat(Documents.problems(
                        Documents.withFields("\"owner\": \"" + huge + "\", \"chain\": [\"" + huge + "\"]")))
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(300));
    }

    @Test
    void refusesAHugeFieldName() {
        assertThat(Documents.problems("{\"" + "x".repeat(TEN_MILLION) + "\": 1}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("a number or a field's name has more than 1000 characters; shorten it"));
    }

    @Test
    void shortensALongFieldNameInPlaceAndMessage() {
        var problem = Documents.problems(Documents.withFields("\"" + "x".repeat(900) + "\": 1"))
                .get(0);

        assertThat(problem.message()).contains("(900 characters)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999", "-1e999999", "1e400"})
    void refusesNumbersThatAreTooLarge(String number) {
        var json = Documents.withFields("\"answering\": {\"threshold\": " + number + "}");

        assertThat(Documents.problems(json))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("the number " + number + " is too large; give a smaller one"));
    }

    @Test
    void shortensALongNumberInTheMessage() {
        assertThat(Documents.problems(Documents.withFields("\"name\": " + "7".repeat(900))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("this is the number " + "7".repeat(30) + "… but should be a text"));
    }

    @Test
    void refusesANumberOfMillionsOfDigits() {
        var json = Documents.withFields("\"answering\": {\"threshold\": " + "1".repeat(TEN_MILLION) + "}");

        assertThat(Documents.places(json)).singleElement().asString().startsWith("TOO_LONG  3:");
    }

    @Test
    void takesANumberNearZeroAsZero() {
        var json = Documents.withFields("\"answering\": {\"threshold\": 1e-999999}");

        assertThat(PolicyJson.read(json).require("HR").answerThreshold()).isZero();
    }

    @Test
    void countsTheProblemsOfAnEndlessList() {
        var json = "{\"personas\": [" + "{},".repeat(500_000) + "{}]}";

        assertThat(Documents.problems(json)).hasSize(1_001);
    }

    @Test
    void countsEndlessUnknownFields() {
        var fields = new StringBuilder("\"name\": \"a\"");
        for (int i = 0; i < 200_000; i++) {
            fields.append(",\"nam").append(i).append("\":1");
        }

        assertThat(Documents.problems(Documents.withFields(fields.toString()))).hasSize(1_001);
    }

    @Test
    void isNotSlowedDownByFieldNamesOfOneHash() {
        var fields = new StringBuilder("\"name\": \"a\"");
        for (int i = 0; i < 1 << 16; i++) {
            fields.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                fields.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            fields.append("\":1");
        }

        assertThat(Documents.problems(Documents.withFields(fields.toString()))).hasSize(1_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d\ud83d\ude00"})
    void refusesHalvesOfCharacters(String text) {
        assertThat(Documents.places(Documents.withFields("\"name\": \"" + text + "\"")))
                .containsExactly("INVALID_VALUE /personas/0/name 3:9");
    }
}
