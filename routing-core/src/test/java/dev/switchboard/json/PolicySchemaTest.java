package dev.switchboard.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.OpenQuestions;
import dev.switchboard.agent.AgentRole;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.expertise.AgentOrder;
import dev.switchboard.expertise.Rung;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.lint.FindingCode;
import dev.switchboard.persona.JoinApproval;
import dev.switchboard.tag.Direction;
import dev.switchboard.tag.PostAction;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.TellHuman;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayName("The published schema of the policy document")
@Tag("long")
class PolicySchemaTest {
    private static final Path SOURCE = Path.of("src/main/java/dev/switchboard/json/PolicyJson.java");
    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @Test
    void isASchema() {
        assertThat(PublishedSchema.complaintsAboutItself()).isEmpty();
        assertThat(PublishedSchema.TEXT.get("$id").stringValue()).startsWith("urn:");
    }

    @ParameterizedTest
    @MethodSource("examples")
    @DisplayName("accepts every policy of this repository, as the reader does")
    void acceptsEveryPolicyOfTheRepository(String name, String document) {
        assertThat(PublishedSchema.complaints(document)).as(name).isEmpty();
        assertThat(PolicyJson.read(document).size()).isPositive();
    }

    static Stream<String[]> examples() throws IOException {
        var all = new ArrayList<String[]>();
        all.add(new String[] {"Javadoc of PolicyJson", exampleOfTheJavadoc()});
        for (var file : files("../routing-examples", ".*/policy\\.json")) {
            all.add(new String[] {file.toString(), Files.readString(file)});
        }
        var guides = new ArrayList<>(files("../docs", ".*\\.md"));
        guides.add(Path.of("../README.md"));
        for (var guide : guides) {
            BLOCK.matcher(Files.readString(guide))
                    .results()
                    .map(block -> block.group(1))
                    .filter(block -> block.contains("\"personas\""))
                    .forEach(block -> all.add(new String[] {guide.toString(), block}));
        }
        assertThat(all).hasSizeGreaterThanOrEqualTo(6);
        return all.stream();
    }

    private static List<Path> files(String folder, String pattern) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().matches(pattern))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    private static String exampleOfTheJavadoc() throws IOException {
        var source = Files.readString(SOURCE);
        var example = source.substring(source.indexOf("<pre>{@code\n") + 12, source.indexOf(" * }</pre>"));
        return example.lines()
                .map(line -> line.replaceFirst("^ \\* ?", ""))
                .reduce("", (all, line) -> all + line + "\n");
    }

    @ParameterizedTest(name = "{0} accepted: {1}")
    @CsvSource({
        "1, true",
        "1.0, true",
        "1e2, true",
        "1E+1, true",
        "10e-1, true",
        "1.5, false",
        "1e-1, false",
        "2147483647, true",
        "2147483648, false",
        "-2147483648, true",
        "-2147483649, false"
    })
    @DisplayName("a whole number may be written in every way in which the reader takes it")
    void takesTheSameNumbers(String number, boolean accepted) {
        var document = Documents.withFields("\"tags\": [{\"name\": \"a\", \"priority\": " + number + "}]");

        assertThat(PublishedSchema.complaints(document).isEmpty()).isEqualTo(accepted);
        assertThat(SchemaAgreement.problems(PublishedSchema.JSON.readTree(document))
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @ParameterizedTest(name = "{0} accepted: {1}")
    @CsvSource({"de, true", "PT_br, true", "i-klingon, true", "art-lojban, true", "German, false", "default, false"})
    @DisplayName("a text for a language has its tag, not its name")
    void knowsTheSameLanguages(String language, boolean accepted) {
        var document =
                Documents.withFields("\"texts\": {\"passedOn\": {\"otherwise\": \"a\", \"" + language + "\": \"b\"}}");

        assertThat(PublishedSchema.complaints(document).isEmpty()).isEqualTo(accepted);
        assertThat(SchemaAgreement.problems(PublishedSchema.JSON.readTree(document))
                        .isEmpty())
                .isEqualTo(accepted);
    }

    @Test
    @DisplayName("an absence that a calendar has again and again counts once")
    void countsAbsencesAsTheReaderDoes() {
        var absence = "{\"from\": \"2026-12-24T12:00:00Z\", \"to\": \"2026-12-31T12:00:00Z\"}";
        var document = """
                {"personas": [{"id": "HR", "owner": "o@x"}], "calendars": [{"person": "m@x", "absences": [%s]}]}
                """.formatted(String.join(",", Collections.nCopies(1_001, absence)));

        assertThat(PublishedSchema.complaints(document)).isEmpty();
        assertThat(PolicyJson.read(document).calendars()).hasSize(1);
    }

    @Test
    @DisplayName("white space is what the reader takes for it, sign by sign")
    void knowsTheSameWhiteSpace() {
        var notBlank =
                Pattern.compile(PublishedSchema.TEXT.at("/$defs/text/pattern").stringValue());

        for (int c = 1; c <= Character.MAX_VALUE; c++) {
            assertThat(notBlank.matcher(Character.toString(c)).find())
                    .as("U+%04X", c)
                    .isNotEqualTo(Character.isWhitespace(c));
        }
    }

    @Test
    @DisplayName("schema and reader agree on every mistake in every place of a document with every field")
    void agreesWithTheReaderOnEveryMistake() throws IOException {
        var document = completeDocument();

        Mutation.ALL.parallelStream().forEach(mutation -> {
            for (int place = 0; place < Mutation.places(document); place++) {
                SchemaAgreement.check(mutation, mutation.of(document, place));
            }
        });
    }

    @Test
    @DisplayName("its constants are those of the library, by name and in their order")
    void hasTheSameConstants() {
        var constants = Stream.of(
                        JoinApproval.class,
                        ChainStep.class,
                        Direction.class,
                        PostAction.class,
                        TellHuman.class,
                        RuleExecutor.class,
                        AgentOrder.class,
                        Rung.Criterion.class,
                        AgentRole.class,
                        Inbox.Kind.class,
                        AutomationMode.class,
                        DeadlineAction.class,
                        OpenQuestions.class)
                .map(type -> Stream.of(type.getEnumConstants()).map(Enum::name).toList());

        assertThat(PublishedSchema.TEXT.findValues("enum"))
                .extracting(list ->
                        list.values().stream().map(JsonNode::stringValue).toList())
                .containsAll(constants.toList())
                .contains(List.of("EXPERTISE_FIRST", "LANGUAGE_FIRST"))
                .contains(List.of("never", "unlimited"), List.of("unlimited", "never"))
                .contains(Stream.of(FindingCode.values())
                        .filter(FindingCode::isAcceptable)
                        .map(Enum::name)
                        .toList())
                .hasSize(17);
    }

    static JsonNode completeDocument() throws IOException {
        try (var stream = PolicySchemaTest.class.getResourceAsStream("complete-policy.json")) {
            return PublishedSchema.JSON.readTree(stream);
        }
    }

    @Test
    @DisplayName("a document may say where its schema is; that is not read, and not written")
    void isNamedByADocument() {
        var plain = "{\"personas\": [{\"id\": \"HR\", \"owner\": \"olga@acme.example\"}]}";
        var named = plain.replaceFirst("\\{", "{\"\\$schema\": \"policy.schema.json\", ");

        var policy = PolicyJson.read(named);

        assertThat(policy).isEqualTo(PolicyJson.read(plain));
        assertThat(PolicyJson.write(policy)).doesNotContain("$schema");
        assertThat(PublishedSchema.complaints(named)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"$schema": 5, "personas": [{"id": "HR", "owner": "o@x"}]}                  | WRONG_TYPE /$schema 1:13
            {"$schema": "a", "$schema": "b", "personas": [{"id": "HR", "owner": "o@x"}]} | DUPLICATE_FIELD /$schema 1:18
            {"personas": [{"id": "HR", "owner": "o@x", "$schema": "a"}]}                | UNKNOWN_FIELD /personas/0/$schema 1:44
            """)
    @DisplayName("the field $schema is one text of the whole document")
    void isNamedOnlyByTheWholeDocument(String document, String expected) {
        assertThat(Documents.places(document)).containsExactly(expected);
    }
}
