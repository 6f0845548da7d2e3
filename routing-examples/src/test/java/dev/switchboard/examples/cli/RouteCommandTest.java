package dev.switchboard.examples.cli;

import static dev.switchboard.examples.cli.Shell.ann;
import static dev.switchboard.examples.cli.Shell.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteCommandTest {
    private static final String TIME_OFF = "PTO on Friday, please";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    @DisplayName("a decision is one line of JSON with the fields of the format in their order")
    void printsDecisions() throws IOException {
        var run = shell.with(
                "route",
                List.of(
                        line("m1", TIME_OFF, ann()),
                        line("m2", "Where is the canteen?", ann()),
                        line("m3", "Why?", "{\"email\": \"olga@acme.example\"}"),
                        line("m4", " ", "{}")));

        assertThat(run.out()).isEqualTo(golden("decisions.jsonl"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("--explain prints the question, the decision and a line for each step instead")
    void printsExplanations() throws IOException {
        var run = shell.with("route", List.of(line("m1", TIME_OFF, ann()), line("m2", "Why?", "{}")), "--explain");

        assertThat(run.out()).isEqualTo(golden("explanations.txt"));
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("all 60 questions of the HR example are routed as expected")
    void routesTheExampleAsExpected() {
        var run = Shell.run(
                "route", "--policy", Shell.HR_POLICY.toString(), "--questions", Shell.HR_QUESTIONS.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(60);
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("all conversations of the shop example are routed as expected")
    void routesTheConversationsOfTheShop() {
        var run = shop(Shell.SHOP_CONVERSATIONS);

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(15);
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName(
            "decisions name inboxes and agents as targets, tags with those of the engine, and HELD and IGNORED as outcomes")
    void printsHandOffs() {
        var lines = shop(Shell.SHOP_CONVERSATIONS).outLines();

        assertThat(lines.get(0))
                .startsWith(
                        "{\"id\":\"c-01\",\"outcome\":\"QUEUED\",\"target\":{\"kind\":\"inbox\",\"id\":\"human\"},"
                                + "\"cause\":\"SENSITIVE\",\"reasons\":[],\"tags\":[\"return_or_refund\"],\"policyVersion\":1,");
        assertThat(lines.get(2))
                .startsWith("{\"id\":\"c-03\",\"outcome\":\"HELD\",\"target\":{\"kind\":\"inbox\",\"id\":\"human\"},"
                        + "\"reasons\":[],\"tags\":[],\"policyVersion\":1,")
                .contains("{\"stage\":\"GATE\",\"result\":\"SUSPENDED\"");
        assertThat(lines.get(6)).contains("\"cause\":\"UNKNOWN\"", "\"tags\":[\"sys_human_help\"]");
        assertThat(lines.get(9))
                .startsWith(
                        "{\"id\":\"c-10\",\"outcome\":\"ESCALATED_AGENT\",\"target\":{\"kind\":\"agent\",\"id\":\"eva\"},")
                .contains("\"tags\":[\"wholesale\",\"sys_human_help\"]");
        assertThat(lines.get(12))
                .startsWith(
                        "{\"id\":\"c-12\",\"outcome\":\"IGNORED\",\"target\":null,\"reasons\":[],\"tags\":[\"advert\"],");
        assertThat(lines.get(13)).contains("\"cause\":\"CANNOT_EXECUTE\"", "\"tags\":[\"sys_human_follow_up\"]");
    }

    @Test
    @DisplayName("--explain names the tags that rules went by")
    void explainsTags() {
        var run = shop(Shell.SHOP_CONVERSATIONS, "--explain");

        assertThat(run.out())
                .contains("c-07 to Shop: \"Do you resole boots?\" [sys_human_help]\nQUEUED human\n")
                .contains("  TAG_EFFECTS APPLIED: a rule tells fay\n")
                .contains("c-08 to Shop: \"And when do you open?\"\nANSWERED\n");
    }

    @Test
    @DisplayName("what differs from the expectation is said with the reason, then counted; the exit code is 1")
    void saysWhatDiffers() {
        var run = shell.with(
                "route",
                List.of(
                        line("m1", TIME_OFF, ann(), expect("ESCALATED_SPECIALIST", "max@acme.example")),
                        line("m2", TIME_OFF, ann(), expect("ESCALATED_SPECIALIST", "MIA@acme.example")),
                        line("m3", TIME_OFF, "{}", "\"expect\": {\"outcome\": \"ANSWERED\"}"),
                        line("m4", TIME_OFF, "{}")));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.outLines()).hasSize(4);
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(0))
                .startsWith("line 1 (m1): expected ESCALATED_SPECIALIST max@acme.example,"
                        + " got ESCALATED_SPECIALIST mia@acme.example: the question is about PTO; ");
        assertThat(run.errLines().get(1))
                .startsWith("line 3 (m3): expected ANSWERED, got ESCALATED_OWNER olga@acme.example: ")
                .contains("the asker has no usable e-mail address");
        assertThat(run.errLines().get(2)).isEqualTo("2 of 3 expectations differ");
    }

    @Test
    @DisplayName("an answer on a line is what the answer provider says to it, also where the persona knows another")
    void scriptsAnswers() {
        var run = shell.with(
                "route",
                List.of(
                        line("m1", "Why?", "{}", "\"answer\": {\"kind\": \"answered\", \"text\": \"Because.\"}"),
                        line("m2", "Why?", "{}", "\"answer\": {\"kind\": \"answered\", \"confidence\": 0.4}"),
                        line("m3", "Where is the canteen?", "{}", "\"answer\": {\"kind\": \"unknown\"}"),
                        line("m4", "Why?", "{}", "\"answer\": {\"kind\": \"cannot_execute\", \"text\": \"No.\"}"),
                        line("m5", "Where is the canteen?", "{}")));

        assertThat(run.outLines())
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"outcome\":\"ANSWERED\""),
                        below -> assertThat(below).contains("ESCALATED_OWNER", "BELOW_THRESHOLD"),
                        unknown -> assertThat(unknown).contains("ESCALATED_OWNER", "\"cause\":\"UNKNOWN\""),
                        cannot -> assertThat(cannot).contains("ESCALATED_OWNER", "\"cause\":\"CANNOT_EXECUTE\""),
                        known -> assertThat(known).contains("\"outcome\":\"ANSWERED\""));
    }

    @Test
    @DisplayName("lines of one conversation follow each other in one store; without one, each opens its own")
    void keepsState() {
        var same = "\"conversation\": \"c1\"";

        var run = shell.with(
                "route",
                List.of(
                        line("m1", TIME_OFF, ann(), same),
                        line("m2", TIME_OFF, ann(), same),
                        line("m3", TIME_OFF, ann())));

        assertThat(run.outLines().get(1)).contains("\"stage\":\"STICKY\",\"result\":\"KEPT\"");
        assertThat(run.outLines().get(2)).contains("\"stage\":\"STICKY\",\"result\":\"NONE\"");
    }

    @Test
    @DisplayName("the second line with an id is a repetition of the first (A-67)")
    void repeats() {
        var run = shell.with("route", List.of(line("m1", TIME_OFF, ann()), line("m1", "Why?", "{}")));

        assertThat(run.code()).isZero();
        assertThat(run.outLines().get(1)).contains("mia@acme.example", "\"result\":\"REPEATED\"");
    }

    @Test
    @DisplayName("a byte order mark, blank lines, CRLF and a missing last line end are fine")
    void readsWhatEditorsWrite() {
        shell.write(
                "questions.jsonl", "\ufeff" + line("m1", "Grüße", "{}") + "\r\n\r\n   \n" + line("ü2", "Why?", "{}"));

        var run = shell.inFolder("route");

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(1)).startsWith("{\"id\":\"ü2\"");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("an empty question file is no mistake")
    void acceptsNoLines() {
        assertThat(shell.with("route", List.of())).isEqualTo(new Shell.Run(0, "", ""));
    }

    private static Shell.Run shop(Path questions, String... more) {
        var args = new ArrayList<>(
                List.of("route", "--policy", Shell.SHOP_POLICY.toString(), "--questions", questions.toString()));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }

    private static String expect(String outcome, String target) {
        return "\"expect\": {\"outcome\": \"" + outcome + "\", \"target\": \"" + target + "\"}";
    }

    private static String golden(String name) throws IOException {
        try (var file = RouteCommandTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
