package dev.switchboard.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Scenarios in files")
class ScenariosTest {
    private static final String POLICY =
            "{\"personas\": [{\"id\": \"HR\", \"owner\": \"olga@acme.test\", \"reasons\": [\"PTO\"]}],"
                    + "\"inboxes\": [{\"id\": \"human\"}]}";

    /** An answer of two lines, and names with commas. */
    private static final String KNOWN = """
            {"personas": [{"id": "HR", "owner": "olga@acme.test",
              "reasons": ["PTO", {"label": "Pay, bonus and benefits", "phrases": ["my bonus"]}],
              "tags": [{"name": "money, \\"net\\"", "phrases": ["my bonus"]}],
              "knowledge": [{"questions": ["Where is the canteen?"],
                             "answer": "On the ground floor.\\n\\nThere are three dishes."}]}]}
            """;

    @TempDir
    Path folder;

    @TestFactory
    @DisplayName("of the HR assistant, the shop and the live chat are as they are told")
    Stream<DynamicNode> ourScenarios() {
        return Scenarios.onClassPath("scenarios");
    }

    @Test
    void eachFileIsAContainerAndEachScenarioATestWithItsPlace() throws IOException {
        write("b.scenario", "policy: hr.json", "scenario: Second", "ann@acme.test asks: Hello?");
        write("a.scenario", "policy: hr.json", "", "# a comment", "scenario: First", "ann@acme.test asks: Hello?");

        var nodes = Scenarios.in(folder).map(DynamicContainer.class::cast).toList();

        assertThat(nodes).extracting(DynamicNode::getDisplayName).containsExactly("a.scenario", "b.scenario");
        assertThat(tests(nodes.get(0))).singleElement().satisfies(test -> {
            assertThat(test.getDisplayName()).isEqualTo("First");
            assertThat(test.getTestSourceUri()).get().asString().endsWith("a.scenario?line=4");
        });
    }

    @Test
    void aSingleFileMayBeNamed() throws IOException {
        write("b.scenario", "policy: hr.json", "scenario: Second", "ann@acme.test asks: Hello?");
        var file = write("a.scenario", "policy: hr.json", "scenario: First", "ann@acme.test asks: Hello?");

        assertThat(Scenarios.in(file)).hasSize(1);
    }

    @Test
    void whatIsNotAsExpectedNamesLineAndValueAndTellsTheStory() throws IOException {
        var file = write(
                "a.scenario",
                "policy: hr.json",
                "scenario: First",
                "ann@acme.test asks: Hello?",
                "  outcome: ANSWERED",
                "  notified: olga@acme.test",
                "  shown: Hello, Ann!");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(file))
                .withMessageStartingWith("""
                        a.scenario line 3: ann@acme.test asks: Hello?
                          line 4: expected outcome ANSWERED but got ESCALATED_OWNER
                          line 6: expected shown Hello, Ann! but got I have passed your question on to a colleague.""")
                .withMessageContaining("The story so far:")
                .withMessageContaining("told olga@acme.test (owner)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            target: nobody              | expected target nobody but got olga@acme.test
            cause: none                 | expected cause none but got UNKNOWN
            reasons: PTO                | expected reasons PTO but got none
            tags: none                  | expected tags none but got sys_human_help
            trace: INBOX QUEUED         | expected trace INBOX QUEUED but got ADMISSION ADMITTED, GATE OPEN,
            says: Hello, Ann!           | expected says Hello, Ann! but got nothing
            told: Good-bye              | expected told Good-bye but got
            told: nothing               | expected told nothing but got
            notified: nobody            | expected notified nobody but got olga@acme.test
            result: DONE                | expected result DONE but got none
            mode: DEFERRING             | expected mode DEFERRING but got ACTIVE
            status: none                | expected status none but got IN_PROGRESS
            escalation: none            | expected escalation none but got NOTIFIED
            assignee: ann@acme.test     | expected assignee ann@acme.test but got
            participants: ann@acme.test | expected participants ann@acme.test but got nobody
            inbox: human                | expected inbox human but got none
            history: began by email     | expected history began by email but got this: expected the history
            """)
    void eachExpectationCanBeMissed(String expectation, String missed) throws IOException {
        var file = write(
                "a.scenario",
                "policy: hr.json",
                "contact: Ann = ann@acme.test, phone:+41791234567",
                "scenario: First",
                "phone:+41791234567 asks: Hello?",
                "  " + expectation);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(file))
                .withMessageContaining(missed);
    }

    @Test
    void nothingIsThereBeforeSomebodyAsks() throws IOException {
        var file = write(
                "a.scenario",
                "policy: hr.json",
                "scenario: First",
                "1 hour passes",
                "  shown: nothing",
                "  notified: nobody",
                "  told: Hello",
                "  mode: ACTIVE",
                "  history: began by chat");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(file))
                .withMessageStartingWith("""
                        a.scenario line 3: 1 hour passes
                          line 6: expected told Hello but got nothing
                          line 7: expected mode ACTIVE but got nothing, as nobody has asked yet
                          line 8: expected history began by chat but got nothing, as nobody has asked yet
                        The story so far:""");
    }

    @Test
    void whoIsNotKnownMayAskToo() throws IOException {
        var file = write(
                "a.scenario",
                "policy: hr.json",
                "scenario: First",
                "anonymous asks HR in \"the lobby\": Hello?",
                "  target: olga@acme.test",
                "olga@acme.test joins",
                "olga@acme.test leaves",
                "olga@acme.test leaves",
                "  result: UNCHANGED");

        run(file);
    }

    @Test
    void whatCannotBeDoneNamesItsLine() throws IOException {
        var file = write("a.scenario", "policy: hr.json", "scenario: First", "mia@acme.test replies: Granted.");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(file))
                .withMessageStartingWith("""
                        a.scenario line 3: mia@acme.test replies: Granted.
                          nobody told mia@acme.test anything""");
    }

    @Test
    void whatIsRefusedNamesItsLineAndTellsTheStory() throws IOException {
        var file = write(
                "a.scenario",
                "policy: hr.json",
                "scenario: First",
                "ann@acme.test asks: Hello?",
                "olga@acme.test writes: Hello, Ann!");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(file))
                .withMessageStartingWith(
                        "a.scenario line 4: olga@acme.test writes: Hello, Ann!\n  nobody with the address")
                .withMessageContaining("The story so far:")
                .withMessageContaining("told olga@acme.test (owner)");
    }

    @Test
    void anEditorMayWriteAMarkTabsAndLineEndsOfItsOwn() throws IOException {
        var file = write("a.scenario");
        var lines = List.of(
                "\uFEFFpolicy:\thr.json",
                "scenario:\tFirst",
                "ann@acme.test\tasks  HR:\tHello?",
                "\ttarget:\tolga@acme.test",
                "\ttrace:\tINBOUND_TAGS\tNONE",
                "\ttrace:\tANSWER  UNKNOWN",
                "1\thour\tpasses",
                "\ttold:\tnothing");
        Files.writeString(file, String.join("\r\n", lines));

        run(file);
    }

    @Test
    void everybodyWhomThePolicyNamesMayLoseMailInAnyLetterCase() throws IOException {
        var everybody = Stream.of("OLGA", "mia", "dan", "Sue", "ivo");
        Files.writeString(folder.resolve("all.json"), """
                {"personas": [{"id": "HR", "owner": "olga@acme.test", "reasons": ["PTO"],
                               "specialists": [{"email": "mia@acme.test", "users": ["ann@acme.test"]}]}],
                 "agents": [{"id": "dan", "email": "dan@acme.test"}],
                 "calendars": [{"person": "mia@acme.test", "substitute": "sue@acme.test", "zone": "Europe/Berlin",
                                "absences": [{"from": "2026-01-05", "to": "2026-01-06", "substitute": "ivo@acme.test"}]}]}
                """);
        var steps = everybody.map(name -> name + "@acme.test loses mail");
        var lines = Stream.concat(Stream.of("policy: all.json", "scenario: First", "DAN@acme.test is busy"), steps);

        run(Files.write(folder.resolve("a.scenario"), lines.toList()));
    }

    @Test
    void theAutomationFailsAtTheNextQuestionAlsoIfThePersonaKnowsTheAnswer() throws IOException {
        var file = write(
                "a.scenario",
                "policy: known.json",
                "scenario: First",
                "the automation fails",
                "ann@acme.test asks: Where is the canteen?",
                "  outcome: ESCALATED_OWNER",
                "  trace: ANSWER PROVIDER_FAILED",
                "bob@acme.test asks: Where is the canteen?",
                "  outcome: ANSWERED");

        run(file);
    }

    @Test
    void theAutomationFailsAtNoLaterQuestion() throws IOException {
        var file = write(
                "a.scenario",
                "policy: known.json",
                "scenario: First",
                "ann@acme.test asks: Hello?",
                "olga@acme.test joins",
                "the automation fails",
                "ann@acme.test asks: Hello, Olga!",
                "  outcome: HELD",
                "bob@acme.test asks: Where is the canteen?",
                "  outcome: ANSWERED",
                "the automation fails",
                "the automation answers: Hello, Cid!",
                "cid@acme.test asks: Hello?",
                "  says: Hello, Cid!");

        run(file);
    }

    @Test
    void namesWithACommaStandInQuotes() throws IOException {
        var file = write(
                "a.scenario",
                "policy: known.json",
                "scenario: First",
                "ann@acme.test asks: About my bonus and my PTO",
                "  reasons: PTO, \"Pay, bonus and benefits\"",
                "  tags: \"money, \"net\"\", sys_human_help",
                "bob@acme.test asks: About my bonus",
                "  reasons: \"Pay, bonus and benefits\"");

        run(file);
    }

    @Test
    void namesWithACommaAreSaidAsTheyAreWritten() throws IOException {
        var missed = write(
                "a.scenario",
                "policy: known.json",
                "scenario: First",
                "ann@acme.test asks: About my bonus",
                "  reasons: PTO");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(missed))
                .withMessageContaining("expected reasons PTO but got \"Pay, bonus and benefits\"");

        var unknown = write(
                "a.scenario",
                "policy: known.json",
                "scenario: First",
                "ann@acme.test asks: About my bonus",
                "  reasons: Training");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> run(unknown))
                .withMessageContaining("write one of: PTO, \"Pay, bonus and benefits\"");
    }

    @Test
    void lineBreaksAndOtherWhiteSpaceAreOneSpace() throws IOException {
        var file = write(
                "a.scenario",
                "policy: known.json",
                "scenario: First",
                "ann@acme.test asks: Where is the canteen?",
                "  says: On the ground floor. There  are three dishes.",
                "  shown: On the ground floor. There are three dishes.",
                "ann@acme.test asks: May I bring a guest?",
                "  told: May I bring a guest? Why you: you own HR; no answer is known.");

        run(file);
    }

    @Test
    void addressesAreTheSameInAnyLetterCase() throws IOException {
        var file = write(
                "a.scenario",
                "policy: hr.json",
                "scenario: First",
                "ann@acme.test asks: Hello?",
                "  target: OLGA@acme.test",
                "  notified: Olga@Acme.test",
                "olga@acme.test joins",
                "  participants: olga@ACME.test");

        run(file);
    }

    @Test
    void eachScenarioIsToldInAnOrganisationOfItsOwn() throws IOException {
        var file = write(
                "a.scenario",
                "policy: hr.json",
                "scenario: First",
                "olga@acme.test loses mail",
                "scenario: Second",
                "ann@acme.test asks: Hello?",
                "  notified: olga@acme.test");

        run(file);
    }

    @Test
    void scenariosMayBeInAJar() throws Exception {
        var jar = folder.resolve("tests.jar");
        try (var zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectory(zip.getPath("/stories"));
            Files.writeString(zip.getPath("/stories/hr.json"), POLICY);
            Files.writeString(
                    zip.getPath("/stories/a.scenario"),
                    "policy: hr.json\nscenario: First\nann@acme.test asks: Hello?\n  target: olga@acme.test\n");
        }
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            try (var openElsewhere = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
                run(Scenarios.onClassPath("stories"));
                assertThat(openElsewhere.isOpen()).isTrue();
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void whatIsNotThereIsReported() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Scenarios.in(folder.resolve("nowhere")))
                .withMessageContaining("nowhere: NOTHING_TO_RUN: there is nothing that can be read");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Scenarios.onClassPath("nowhere"))
                .withMessageContaining("nowhere: NOTHING_TO_RUN: there is no such resource on the class path");
    }

    private Path write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve("hr.json"), POLICY);
        Files.writeString(folder.resolve("known.json"), KNOWN);
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static void run(Path file) {
        run(Scenarios.in(file));
    }

    private static void run(Stream<DynamicNode> nodes) {
        nodes.map(DynamicContainer.class::cast)
                .flatMap(container -> tests(container).stream())
                .forEach(ScenariosTest::run);
    }

    private static void run(DynamicTest test) {
        try {
            test.getExecutable().execute();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<DynamicTest> tests(DynamicContainer container) {
        return container
                .getChildren()
                .map(DynamicTest.class::cast)
                .map(one -> one)
                .toList();
    }
}
