package dev.switchboard.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.csv.CsvProblem;
import dev.switchboard.directory.DirectoryProblem;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.examples.line.FileProblem;
import dev.switchboard.identity.IdentityProblem;
import dev.switchboard.lint.FindingCode;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.ProblemCode;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.testkit.scenario.ScenarioProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The page of codes has every code, and no other")
class ErrorCatalogueTest {
    private static final Pattern CODE = Pattern.compile("(?m)^\\| `([A-Z_0-9]+)` \\|");
    private static final Pattern STEP = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| `([A-Z_]+)` \\|");
    private static final Pattern WRITTEN = Pattern.compile("Stage\\.(\\w+),\\s+StageResult\\.(\\w+)");
    private static final Path ENGINE = Path.of("../routing-core/src/main/java/dev/switchboard/internal/engine");
    private static final Pattern TRACED = Pattern.compile("\"stage\":\"(\\w+)\",\"result\":\"(\\w+)\"");

    /** The enums of codes, and the heading of the section that has their table. */
    static final List<Map.Entry<Class<? extends Enum<?>>, String>> TABLES = List.of(
            Map.entry(PolicyProblem.class, "### Policies and edits"),
            Map.entry(DirectoryProblem.class, "### Contacts"),
            Map.entry(IdentityProblem.class, "### Identifiers"),
            Map.entry(CsvProblem.class, "### Files of specialists, contacts and absences"),
            Map.entry(ScenarioProblem.class, "### Scenario files"),
            Map.entry(FileProblem.class, "### Input files of the command line"),
            Map.entry(FindingCode.class, "## Findings"),
            Map.entry(HandoffCause.class, "## Why a human is needed"),
            Map.entry(RoutingEvent.Kind.class, "## Events"));

    private final String page = Guide.of("errors.md").text();

    private String section(String heading) {
        var begin = page.indexOf("\n" + heading + "\n");
        assertThat(begin).as("where \"%s\" begins", heading).isNotNegative();
        var rest = page.substring(begin + heading.length() + 2);
        return rest.split("\n##+ ", 2)[0];
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void everyCodeIsThereInItsOrder(Map.Entry<Class<? extends Enum<?>>, String> table) {
        var codes = CODE.matcher(section(table.getValue())).results().map(code -> code.group(1));

        assertThat(codes).containsExactlyElementsOf(names(table.getKey()));
    }

    private static List<String> names(Class<? extends Enum<?>> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList();
    }

    @Test
    @DisplayName("every enum of problems has a table")
    void everyEnumIsThere() {
        var listed = TABLES.stream()
                .map(Map.Entry::getKey)
                .filter(ProblemCode.class::isAssignableFrom)
                .map(Class::getSimpleName);

        assertThat(listed).containsExactlyInAnyOrderElementsOf(enumsOfProblems());
    }

    private static List<String> enumsOfProblems() {
        var found = Stream.of("core", "csv", "testkit", "examples")
                .map(module -> Path.of("../routing-" + module, "src/main/java"))
                .flatMap(ErrorCatalogueTest::sources)
                .filter(file -> Page.read(file).contains(" implements ProblemCode {"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Stream<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void aFindingIsAsSevereAsItSaysAndForThatReason(FindingCode code) {
        var row = section("## Findings")
                .lines()
                .filter(line -> line.startsWith("| `" + code + "` |"))
                .findFirst()
                .orElseThrow();

        assertThat(row)
                .startsWith("| `" + code + "` | `" + code.severity() + "` |")
                .contains("| " + code.why() + " |");
    }

    @Test
    @DisplayName("the trace has every stage in its order, and every result, and no others")
    void everyStepIsThere() {
        var steps = steps();

        assertThat(steps.stream().map(step -> step.group(1)).distinct()).containsExactlyElementsOf(names(Stage.class));
        assertThat(steps.stream().map(step -> step.group(2)).distinct())
                .containsExactlyInAnyOrderElementsOf(names(StageResult.class));
        assertThat(steps.stream().map(MatchResult::group)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("whatever the examples find on their way is on the page, and whatever the engine says of a stage")
    void everyStepThatHappensIsThere() {
        var found = steps(TRACED, Page.read(Path.of("src/test/resources/golden/decisions.jsonl")));
        var written = sources(ENGINE)
                .flatMap(file -> steps(WRITTEN, Page.read(file)).stream())
                .distinct()
                .toList();

        assertThat(found).hasSizeGreaterThan(10);
        assertThat(written).hasSizeGreaterThan(40);
        assertThat(steps(STEP, section("## What a trace says")))
                .containsAll(found)
                .containsAll(written);
    }

    private static List<String> steps(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(step -> step.group(1) + " " + step.group(2))
                .toList();
    }

    private List<MatchResult> steps() {
        return STEP.matcher(section("## What a trace says")).results().toList();
    }
}
