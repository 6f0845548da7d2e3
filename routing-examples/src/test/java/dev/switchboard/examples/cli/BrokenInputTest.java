package dev.switchboard.examples.cli;

import static dev.switchboard.examples.cli.Shell.ann;
import static dev.switchboard.examples.cli.Shell.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenInputTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    static Stream<Arguments> brokenLines() {
        return Stream.of(
                broken("nope", "column 1: NOT_JSON: this is not JSON: Unrecognized token 'nope'"),
                broken("{\"id\": \"m1\",", "NOT_JSON: the line ends too early; write each question as one object"),
                broken("{\"id\": \"m1", "NOT_JSON: the line ends too early"),
                broken("{'id': 'm1'}", "column 2: NOT_JSON: ", "; put names and texts in double quotes"),
                broken(line("m1", "a", "{}") + " {}", "NOT_JSON: something follows after the object"),
                broken(
                        "[]",
                        "column 1: WRONG_TYPE: this is a list but should be an object; write each question as { … }"),
                broken("\"m1\"", "WRONG_TYPE: this is the text \"m1\" but should be an object"),
                broken("{}", "/id: MISSING_FIELD: the field \"id\" is missing; give each message its own"),
                broken("{}", "/persona: MISSING_FIELD: the field \"persona\" is missing"),
                broken("{}", "/text: MISSING_FIELD: the field \"text\" is missing; give the question"),
                broken("{}", "/asker: MISSING_FIELD: the field \"asker\" is missing; give who asks"),
                broken(line("", "a", "{}"), "column 8 /id: BLANK: "),
                broken(line("m1", "a", "null"), "/asker: MISSING_FIELD: the field \"asker\" is missing"),
                broken(line("m1", "a", "{\"emial\": \"x\"}"), "/asker/emial: UNKNOWN_FIELD: ", "mean \"email\"?"),
                broken(line("m1", "a", "{\"email\": 5}"), "/asker/email: WRONG_TYPE: this is the number 5 but"),
                broken(line("m1", "a", "{\"verified\": \"yes\"}"), "the text \"yes\" but should be true or false"),
                broken(line("m1", "a", "{\"ids\": {\"whatsapp\": []}}"), "/asker/ids/whatsapp: WRONG_TYPE: "),
                broken(line("m1", "a", "{\"ids\": {\" \": \"x\"}}"), "/asker/ids/: BLANK: "),
                broken(line("m1", "a", "{\"variables\": {\"n\": 5}}"), "/asker/variables/n: WRONG_TYPE: "),
                broken(
                        line("m1", "a", "{}", "\"id\": \"m2\""),
                        "/id: DUPLICATE_FIELD: the field \"id\" is there twice"),
                broken(line("m1", "a", "{}", "\"channel\": \"\""), "/channel: BLANK: "),
                broken(line("m1", "a", "{}", "\"conversation\": \" \""), "/conversation: BLANK: "),
                broken(line("m1", "a", "{}", "\"language\": false"), "/language: WRONG_TYPE: this is false but"),
                broken(
                        line("m1", "a", "{}", "\"country\": \"Switzerland\""),
                        "/country: INVALID_VALUE: \"Switzerland\" is not a country; write the two letters of ISO 3166,"
                                + " such as CH"),
                broken(line("m1", "a", "{}", "\"country\": \"\""), "/country: BLANK: "),
                broken(line("m1", "a", "{}", "\"country\": 41"), "/country: WRONG_TYPE: this is the number 41 but"),
                broken(
                        line("m1", "a", "{}", "\"kind\": \"live_chat\""),
                        "/kind: INVALID_VALUE: \"live_chat\" is not known here; did you mean \"LIVE_CHAT\"?"),
                broken(
                        line("m1", "a", "{}", "\"kind\": \"EMAIL\""),
                        "/kind: INVALID_VALUE: \"EMAIL\" is not known here; known here: LIVE_CHAT, DIRECT_MESSAGE"),
                broken(line("m1", "a", "{}", "\"extra\": {\"a\": [1]}"), "/extra: UNKNOWN_FIELD: ", "known here: id,"),
                broken(line("m1", "a", "{}", "\"answer\": {}"), "/answer/kind: MISSING_FIELD: "),
                broken(
                        line("m1", "a", "{}", "\"answer\": {\"kind\": \"answerd\"}"),
                        "/answer/kind: INVALID_VALUE: \"answerd\" is not known here; did you mean \"answered\"?"),
                broken(
                        line("m1", "a", "{}", "\"answer\": {\"kind\": \"answered\", \"confidence\": 2}"),
                        "/answer/confidence: INVALID_VALUE: the confidence 2.0 is not between 0 and 1"),
                broken(
                        line("m1", "a", "{}", "\"answer\": {\"kind\": \"answered\", \"confidence\": \"1\"}"),
                        "/answer/confidence: WRONG_TYPE: this is the text \"1\" but should be a number"),
                broken(
                        line("m1", "a", "{}", "\"expect\": {\"outcome\": \"ESCALATED_OWNR\"}"),
                        "/expect/outcome: INVALID_VALUE: ",
                        "did you mean \"ESCALATED_OWNER\"?"),
                broken(line("m1", "a", "{}", "\"expect\": {\"target\": \"x\"}"), "/expect/outcome: MISSING_FIELD: "),
                broken(
                        line("m1", "a", "{}", "\"expect\": {\"outcome\": \"HELD\", \"target\": {\"id\": \"x\"}}"),
                        "/expect/target: WRONG_TYPE: this is an object but should be a text"));
    }

    private static Arguments broken(String line, String... messages) {
        return arguments(line, List.of(messages));
    }

    @ParameterizedTest
    @DisplayName("a broken line is named with its place, and nothing is routed")
    @MethodSource("brokenLines")
    void refusesBrokenLines(String broken, List<String> messages) {
        var run = shell.with("route", List.of(line("m0", "Why?", "{}"), broken));

        assertThat(run.err()).contains("questions.jsonl line 2, column ").contains(messages);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("all problems of a file are said at once, in their order, and counted")
    void saysEverything() {
        var run = shell.with(
                "check",
                List.of(
                        line("m1", "a", "{\"nam\": \"x\", \"ids\": 1}"),
                        line("m2", "a", ann()),
                        "{\"id\": \"m3\", \"persona\": \"HR\", \"asker\": []}"));

        assertThat(run.errLines())
                .satisfiesExactly(
                        unknown -> assertThat(unknown)
                                .startsWith("questions.jsonl line 1, column 54 /asker/nam: UNKNOWN_FIELD"),
                        type -> assertThat(type).startsWith("questions.jsonl line 1, column 73 /asker/ids: WRONG_TYPE"),
                        list -> assertThat(list).startsWith("questions.jsonl line 3, column 40 /asker: WRONG_TYPE"),
                        missing ->
                                assertThat(missing).startsWith("questions.jsonl line 3, column 1 /text: MISSING_FIELD"),
                        count -> assertThat(count)
                                .startsWith("4 problems in ")
                                .endsWith("questions.jsonl; nothing was done"));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("a file that is wrong throughout does not flood the screen")
    void stopsSayingEverything() {
        var run = shell.with("route", Collections.nCopies(2_000, "{}"));

        assertThat(run.errLines()).hasSize(1_001);
        assertThat(run.errLines().get(1_000)).contains("more than 1000 problems");
    }

    @Test
    @DisplayName("a file of something else is not taken apart line by line")
    void recognisesOtherFiles() {
        var run = shell.with("route", List.of(Shell.POLICY));

        assertThat(run.errLines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("line 1, column 2 /personas: UNKNOWN_FIELD"),
                        whole -> assertThat(whole)
                                .startsWith(
                                        "questions.jsonl: NOT_JSON: none of the 6 lines is a JSON object; a question file has"),
                        count -> assertThat(count).startsWith("2 problems in "));
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("neither is a file of bytes")
    void recognisesBytes() {
        shell.write("questions.jsonl", new byte[] {(byte) 0xff, '\n', (byte) 0xfe, '\n'});

        assertThat(shell.inFolder("route").err()).contains("line 1, column 1: NOT_UTF8", "none of the 2 lines is");
    }

    @Test
    @DisplayName("a single line that is no object is one problem")
    void saysOnceThatALineIsNone() {
        assertThat(shell.with("route", List.of("nope")).errLines()).hasSize(1);
    }

    @Test
    @DisplayName("bytes that are not UTF-8 are a problem of their line, with the column")
    void refusesOtherEncodings() {
        shell.write(
                "questions.jsonl",
                (line("m1", "a", "{}") + "\n{\"id\": \"ü\"}\n").getBytes(StandardCharsets.ISO_8859_1));

        var run = shell.inFolder("route");

        assertThat(run.err())
                .isEqualTo("questions.jsonl line 2, column 9: NOT_UTF8: the bytes from here on are not UTF-8;"
                        + " save the file as UTF-8\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @DisplayName("an invalid policy is a finding: exit code 1, with each problem in its place")
    @ValueSource(strings = {"route", "check"})
    void refusesInvalidPolicies(String command) {
        shell.write("policy.json", "{\"personas\": [{\"id\": \"HR\", \"owner\": \"olga\", \"reason\": []}]}");

        var run = shell.with(command, List.of(line("m1", "a", "{}")));

        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(0))
                .startsWith("policy.json line 1, column 37 /personas/0/owner: EMAIL_INVALID: \"olga\"");
        assertThat(run.errLines().get(1)).contains("/personas/0/reason: UNKNOWN_FIELD: ", "did you mean \"reasons\"?");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("a policy that is not JSON cannot be read: exit code 2")
    @ValueSource(strings = {"route", "check"})
    void refusesBrokenPolicies(String command) {
        shell.write("policy.json", "{\"personas\": [");

        var run = shell.with(command, List.of(line("m1", "a", "{}")));

        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).startsWith("policy.json line 1, column ").contains(": NOT_JSON: ");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("problems of both files are said in one run")
    void readsBothFiles() {
        shell.write("policy.json", "{\"personas\": []}");

        var run = shell.with("route", List.of("nope"));

        assertThat(run.err()).contains("policy.json", "questions.jsonl line 1");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("a file that is not there is named, with the one that was probably meant")
    void namesMissingFiles() {
        var run = Shell.run("check", "--policy", folder.resolve("polcy.json").toString());

        assertThat(run.err())
                .isEqualTo("--policy " + folder.resolve("polcy.json")
                        + ": there is no such file; did you mean \"policy.json\"?\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("a missing folder, a folder in place of a file, and two missing files are said")
    void namesUnreadableFiles() {
        var nowhere = folder.resolve("nowhere").resolve("q.jsonl");

        var missing = Shell.run("route", "--policy", "missing.json", "--questions", nowhere.toString());
        var directory = Shell.run("check", "--policy", folder.toString());

        assertThat(missing.errLines())
                .satisfiesExactly(
                        policy -> assertThat(policy).startsWith("--policy missing.json: there is no such file"),
                        questions -> assertThat(questions)
                                .endsWith("there is no folder " + nowhere.getParent() + " either"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(directory.err())
                .isEqualTo("--policy " + folder + ": is a directory; name a file, for instance \"policy.json\"\n");
        assertThat(directory.code()).isEqualTo(2);
    }
}
