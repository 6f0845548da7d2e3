package dev.switchboard.testkit.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is wrong with a file of scenarios is said")
class ScenarioProblemTest {
    private static final String POLICY = """
            {"personas": [{"id": "HR", "owner": "olga@acme.test", "reasons": ["PTO"]}],
             "agents": [{"id": "dan", "email": "dan@acme.test"}], "inboxes": [{"id": "human", "members": ["dan"]}]}
            """;

    @TempDir
    Path folder;

    @Test
    void allAtOnceAlsoOfSeveralFilesAndOfTheirPolicies() throws IOException {
        Files.writeString(
                folder.resolve("bad.json"), "{\"personas\": [{\"id\": \"HR\", \"woner\": \"olga@acme.test\"}]}");
        write("a.scenario", "policy: bad.json", "scenario: A", "ann@acme.test aks: Hello?");
        write("b.scenario", "scenario: B");
        write(
                "c.scenario",
                "polcy: hr.json",
                "policy: hr.json",
                "scenario: C",
                "ann@acme.test asks: Hello?",
                "  outcom: ANSWERED",
                "  outcome: ANSWERD",
                "  reasons: PTOs");

        assertThat(problems().stream().map(Problem::toString))
                .containsExactly(
                        "bad.json line 1, column 15 /personas/0/owner: OWNER_REQUIRED: the field \"owner\" is missing; give the e-mail address of an active person",
                        "bad.json line 1, column 28 /personas/0/woner: UNKNOWN_FIELD: the field \"woner\" does not exist here; did you mean \"owner\"?",
                        "a.scenario line 3, column 1: UNKNOWN_STEP: \"aks\" is no step; did you mean \"asks\"?",
                        "b.scenario: POLICY_REQUIRED: nothing says over which policy the scenarios are; begin the file with \"policy: \" and the path of a policy document",
                        "b.scenario line 1, column 1: NOTHING_TO_RUN: nothing happens in this scenario; write at least one step",
                        "c.scenario line 1, column 1: UNKNOWN_SETUP: \"polcy\" is no setup; did you mean \"policy\"?",
                        "c.scenario line 5, column 3: UNKNOWN_EXPECTATION: \"outcom\" is no expectation; did you mean \"outcome\"?",
                        "c.scenario line 6, column 3: INVALID_VALUE: \"ANSWERD\" is no outcome; did you mean \"ANSWERED\"?",
                        "c.scenario line 7, column 3: INVALID_VALUE: \"PTOs\" is no reason of the policy; did you mean \"PTO\"?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ann@acme.test sings                   | UNKNOWN_STEP        | "sings" is no step; write one of: WHO asks [PERSONA]
            ann@acme.test                         | UNKNOWN_STEP        | "ann@acme.test" is no step
            ann asks: Hello?                      | INVALID_VALUE       | "ann" is not an e-mail address
            ann@acme.test asks IT: Hello?         | INVALID_VALUE       | "IT" is no persona of the policy
            ann@acme.test asks by: Hello?         | INVALID_VALUE       | "asks by" is not a way to ask; write "asks [PERSONA]
            ann@acme.test asks                    | INVALID_VALUE       | "ann@acme.test asks" has no text; write it behind a colon and a space
            mia@acme.test replies                 | INVALID_VALUE       | "mia@acme.test replies" has no text
            mia@acme.test joins: now              | INVALID_VALUE       | "now" is not wanted behind "mia@acme.test joins"; remove
            mia replies: Granted.                 | INVALID_VALUE       | "mia" is not an e-mail address
            mia@acme.test is absent               | UNKNOWN_STEP        | "is absent" is no step
            many hours pass                       | INVALID_VALUE       | "many hours pass" is not a time; write for instance "30 minutes pass"
            3 weeks pass                          | INVALID_VALUE       | "3 weeks pass" is not a time
            the automation answer: Yes.           | UNKNOWN_STEP        | "answer" is no step of the automation; did you mean "answers"?
            the automation fails: now             | INVALID_VALUE       | "now" is not wanted behind
            ann@acme.test asks:Hello?             | UNKNOWN_STEP        | "asks:Hello?" is no step; write a space behind the colon
            mia@acme.test replies:Granted.        | UNKNOWN_STEP        | "replies:Granted." is no step; write a space behind the colon
            3 hours pass: quickly                 | INVALID_VALUE       | "quickly" is not wanted behind "3 hours pass"; remove
            :+41 asks: Hello?                     | INVALID_VALUE       | identifier kind is blank
            ann@acme.test asks by a234567890a234567890a234567890a234567890a: Hello? | INVALID_VALUE | has 41 characters; at most 40 are allowed
            the automation cannot                 | INVALID_VALUE       | "the automation cannot" has no text
            olgo@acme.test loses mail             | INVALID_VALUE       | "olgo@acme.test" is no owner, specialist, agent or substitute of the policy; did you mean "olga@acme.test"?
            dna@acme.test gets mail               | INVALID_VALUE       | "dna@acme.test" is no owner, specialist, agent or substitute of the policy; did you mean "dan@acme.test"?
            zoe@mail.example loses mail           | INVALID_VALUE       | write one of: olga@acme.test, dan@acme.test
            zoe loses mail                        | INVALID_VALUE       | "zoe" is not an e-mail address
            dna@acme.test is offline              | INVALID_VALUE       | "dna@acme.test" is no agent of the policy; did you mean "dan@acme.test"?
            dna@acme.test is away                 | INVALID_VALUE       | "dna@acme.test" is no agent of the policy
            dna@acme.test is busy                 | INVALID_VALUE       | "dna@acme.test" is no agent of the policy
            olga@acme.test is online              | INVALID_VALUE       | "olga@acme.test" is no agent of the policy
            zoe@mail.example is online            | INVALID_VALUE       | "zoe@mail.example" is no agent of the policy; write one of: dan@acme.test
            """)
    void ofSteps(String step, ScenarioProblem code, String message) throws IOException {
        write("a.scenario", "policy: hr.json", "scenario: A", step);

        assertSingle(3, code, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            target                       | INVALID_VALUE       | "target" has no text
            outcome:ANSWERED             | UNKNOWN_EXPECTATION | "outcome:ANSWERED" is no expectation; write a space behind the colon
            cause: UNKNWON               | INVALID_VALUE       | "UNKNWON" is no cause; did you mean "UNKNOWN"?
            trace: SPECIALIST            | INVALID_VALUE       | "SPECIALIST" is not a step of a trace; write a stage and its result
            trace: SPECIALST FOUND       | INVALID_VALUE       | "SPECIALST" is no stage; did you mean "SPECIALIST"?
            trace: SPECIALIST FUND       | INVALID_VALUE       | "FUND" is no result of a stage; did you mean "FOUND"?
            notified: mia                | INVALID_VALUE       | "mia" is not an e-mail address
            assignee: dan                | INVALID_VALUE       | "dan" is not an e-mail address
            inbox: humans                | INVALID_VALUE       | "humans" is no inbox of the policy; did you mean "human"?
            result: DELIVERD             | INVALID_VALUE       | "DELIVERD" is no result; did you mean "DELIVERED"?
            tags: sys_human_hepl         | INVALID_VALUE       | "sys_human_hepl" is no tag of the policy or the engine; did you mean "sys_human_help"?
            mode: SILENT                 | INVALID_VALUE       | "SILENT" is no mode; write one of: ACTIVE, DEFERRING, SUSPENDED
            status: WAITING              | INVALID_VALUE       | "WAITING" is no status
            escalation: NOTIFID          | INVALID_VALUE       | "NOTIFID" is no state of an escalation; did you mean "NOTIFIED"?
            """)
    void ofExpectations(String expectation, ScenarioProblem code, String message) throws IOException {
        write("a.scenario", "policy: hr.json", "scenario: A", "ann@acme.test asks: Hello?", "  " + expectation);

        assertSingle(4, code, message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            contact: Ann                 | INVALID_VALUE       | "Ann" is not a contact; write a name, "=" and identifiers
            contact: Ann = ann           | INVALID_VALUE       | "ann" is not an e-mail address
            contact: Ann = :ann          | INVALID_VALUE       | identifier kind is blank
            contact: Ann = variable:no:7 | INVALID_VALUE       | variable "no" is none that identifies the customer
            begins: tomorrow             | INVALID_VALUE       | "tomorrow" is not a time; write it as 2026-01-05T09:00:00Z
            policy: hr.json              | DUPLICATE           | "policy" is in line 1 already; remove one of them
            weather: fine                | UNKNOWN_SETUP       | "weather" is no setup; write one of: policy: FILE
            begins                       | INVALID_VALUE       | "begins" has no text
            """)
    void ofTheSetup(String line, ScenarioProblem code, String message) throws IOException {
        write("a.scenario", "policy: hr.json", line, "scenario: A", "ann@acme.test asks: Hello?");

        assertSingle(2, code, message);
    }

    @ParameterizedTest
    @CsvSource({
        "Scenario: A,did you mean \"scenario\"?",
        "scenraio: A,did you mean",
        "scenario:A,write a space behind the colon"
    })
    void ofATitleThatIsNearlyOneAndOfNothingBehindIt(String title, String remedy) throws IOException {
        write("a.scenario", "policy: hr.json", title, "ann@acme.test asks: Hello?", "  target: olga@acme.test");

        assertSingle(2, ScenarioProblem.UNKNOWN_SETUP, remedy);
    }

    @Test
    void ofATitleThatIsThereTwice() throws IOException {
        write(
                "a.scenario",
                "policy: hr.json",
                "scenario: A",
                "ann@acme.test asks: Hello?",
                "scenario: A",
                "ann@acme.test asks: Hello?");

        assertSingle(
                4, ScenarioProblem.DUPLICATE, "the scenario in line 2 has the same title; give each one of its own");
    }

    @Test
    void ofAContactWithWhatSomebodyElseHas() throws IOException {
        write(
                "a.scenario",
                "policy: hr.json",
                "contact: Ann = ann@acme.test",
                "contact: Bob = bob@acme.test, ANN@acme.test",
                "contact: Cid = cid@acme.test",
                "scenario: A",
                "ann@acme.test asks: Hello?");

        assertSingle(3, ScenarioProblem.INVALID_VALUE, "belongs to contact 1 already");
    }

    @Test
    void ofFilesOfTheSameNameByTheirFoldersAndOfTheirPolicyOnce() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"personas\": [{\"id\": \"HR\"}]}");
        for (var name : List.of("chat", "mail")) {
            Files.createDirectory(folder.resolve(name));
            write(name + "/a.scenario", "policy: ../bad.json", "scenario: A", "ann@acme.test aks: Hello?");
        }

        assertThat(problems())
                .extracting(problem -> problem.place().source())
                .containsExactly("bad.json", "chat/a.scenario", "mail/a.scenario");
    }

    @Test
    void ofATitleThatIsNotThere() throws IOException {
        write("a.scenario", "policy: hr.json", "scenario:", "ann@acme.test asks: Hello?");

        assertSingle(2, ScenarioProblem.INVALID_VALUE, "\"scenario\" has no text");
    }

    @Test
    void ofAPolicyThatIsNotThere() throws IOException {
        write("a.scenario", "policy: it.json", "scenario: A", "ann@acme.test asks: Hello?");

        assertSingle(1, ScenarioProblem.UNREADABLE, "there is no policy \"it.json\" beside a.scenario");
    }

    @Test
    void ofAPolicyThatNoFileCanBe() throws IOException {
        write("a.scenario", "policy: h\0r.json", "scenario: A", "ann@acme.test asks: Hello?");

        assertSingle(1, ScenarioProblem.UNREADABLE, "there is no policy \"h\\u0000r.json\" beside a.scenario");
    }

    @Test
    void ofAnAgentWhereThereIsNone() throws IOException {
        write("a.scenario", "policy: small.json", "scenario: A", "dan@acme.test is busy");

        assertSingle(3, ScenarioProblem.INVALID_VALUE, "\"dan@acme.test\" is no agent of the policy; there is none");
    }

    @Test
    void ofAnExpectationThatIsOfNoQuestion() throws IOException {
        write("a.scenario", "policy: hr.json", "scenario: A", "mia@acme.test joins", "  outcome: ANSWERED");

        assertSingle(
                4,
                ScenarioProblem.OUT_OF_PLACE,
                "\"outcome\" is about a question, but the step is \"mia@acme.test joins\"; write it below a line with \"asks\"");
    }

    @Test
    void ofAnExpectationWithoutAStep() throws IOException {
        write("a.scenario", "policy: hr.json", "scenario: A", "  outcome: ANSWERED");

        assertSingle(3, ScenarioProblem.OUT_OF_PLACE, "an expectation needs a step above it");
    }

    @Test
    void ofAnExpectationThatIsThereTwice() throws IOException {
        write(
                "a.scenario",
                "policy: hr.json",
                "scenario: A",
                "ann@acme.test asks: Hello?",
                "  outcome: ANSWERED",
                "  outcome: QUEUED");

        assertSingle(5, ScenarioProblem.DUPLICATE, "\"outcome\" is expected in line 4 already; remove one of them");
    }

    @Test
    void ofAFileWithoutScenarios() throws IOException {
        write("a.scenario", "policy: hr.json");

        assertSingle(
                0, ScenarioProblem.NOTHING_TO_RUN, "there is no scenario; begin one with \"scenario: \" and a title");
    }

    @Test
    void ofAFolderWithoutFiles() {
        assertSingle(0, ScenarioProblem.NOTHING_TO_RUN, "there is no file here whose name ends with \".scenario\"");
    }

    @Test
    void ofAFileThatIsNoText() throws IOException {
        Files.createDirectory(folder.resolve("a.scenario"));
        Files.write(folder.resolve("b.scenario"), new byte[] {'a', (byte) 0xFF});

        assertThat(problems())
                .extracting(Problem::toString)
                .containsExactly("b.scenario: UNREADABLE: the file is no UTF-8 text; save it as UTF-8");
    }

    private void assertSingle(int line, ScenarioProblem code, String message) {
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place().line()).isEqualTo(line);
            assertThat(problem.message()).contains(message);
        });
    }

    private List<Problem> problems() {
        return catchThrowableOfType(InvalidInputException.class, () -> Scenarios.in(folder))
                .problems();
    }

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve("hr.json"), POLICY);
        Files.writeString(
                folder.resolve("small.json"), "{\"personas\": [{\"id\": \"HR\", \"owner\": \"olga@acme.test\"}]}");
        Files.write(folder.resolve(name), List.of(lines));
    }
}
