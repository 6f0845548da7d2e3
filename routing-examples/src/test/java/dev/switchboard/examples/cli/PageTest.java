package dev.switchboard.examples.cli;

import static dev.switchboard.examples.cli.Shell.ann;
import static dev.switchboard.examples.cli.Shell.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final String TIME_OFF = "PTO on Friday, please";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    @DisplayName("check --html writes what the text says as a page without any fault, beside the text")
    void writesTheReport() {
        var file = folder.resolve("report.html");
        var policy = Shell.HR_POLICY.toString();
        var questions = Shell.HR_QUESTIONS.toString();

        var run = Shell.run("check", "--policy", policy, "--questions", questions, "--html", file.toString());

        var page = page(file);
        assertThat(run.out())
                .isEqualTo(Shell.run("check", "--policy", policy, "--questions", questions)
                        .out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(page.texts("h1")).containsExactly("Check of policy.json");
        assertThat(page.texts("h2"))
                .containsExactly(
                        "Outcomes", "Load of HR assistant", "Findings about the policy", "Expectations", "The policy");
        assertThat(page.texts("h3"))
                .containsExactly(
                        "By contact reason",
                        "By person",
                        "Warnings: what is probably not meant so (4)",
                        "Remarks: fine if meant so (2)");
        assertThat(page.texts("tr"))
                .contains("To the asker’s specialist ESCALATED_SPECIALIST31 (51.7 %)", "PTO25", "(no reason matched)9")
                .contains("dunja.markovic@brightwater.example225");
        assertThat(page.texts("p"))
                .contains("Result: fine, if what lint found is meant so.", "60 of 60 as expected.")
                .contains("What to do: Map this user to somebody else.", "SELF_MAPPED at /personas/0/specialists/1");
    }

    @Test
    @DisplayName("a differing expectation is shown with the path of its decision, and the exit code stays 1")
    void showsDifferences() {
        var file = folder.resolve("report.html");

        var run = shell.with(
                "check",
                List.of(line("m1", TIME_OFF, ann(), "\"expect\": {\"outcome\": \"ANSWERED\"}")),
                "--html",
                file.toString());

        var page = page(file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(page.texts("summary"))
                .contains("line 1 (m1): expected ANSWERED, got ESCALATED_SPECIALIST mia@acme.example");
        assertThat(page.texts("h3")).contains("Mia has the question");
        assertThat(page.texts("code")).contains("SPECIALIST FOUND");
        assertThat(page.texts("p")).contains("Result: 0 lint errors, 1 differing expectation.");
    }

    @Test
    @DisplayName("specialists nobody is mapped to are listed; without questions the bars are those of users")
    void showsIdleSpecialists() {
        var file = folder.resolve("report.html");
        shell.write(
                "policy.json",
                Shell.POLICY.replace("\"specialists\": [", "\"specialists\": [{\"email\": \"idle@acme.example\"},"));

        Shell.run("check", "--policy", folder.resolve("policy.json").toString(), "--html", file.toString());

        var page = page(file);
        assertThat(page.texts("h3")).contains("Specialists nobody is mapped to").doesNotContain("By contact reason");
        assertThat(page.texts("li")).contains("idle@acme.example").doesNotContain("mia@acme.example");
        assertThat(page.texts("tr")).contains("WhoUsers", "mia@acme.example2");
    }

    @Test
    @DisplayName("what is accepted is listed after the findings, with its reason as it is written")
    void showsWhatIsAccepted() {
        var file = folder.resolve("report.html");
        shell.write("policy.json", """
                {"personas": [{"id": "HR", "owner": "olga@acme.example", "answering": {"threshold": 0}}],
                 "accepted": [{"finding": "THRESHOLD_ZERO", "because": "On trial <b>"}]}
                """);

        Shell.run("check", "--policy", folder.resolve("policy.json").toString(), "--html", file.toString());

        var page = page(file);
        assertThat(page.texts("h3")).endsWith("Accepted: what is meant so (1)");
        assertThat(page.texts("p"))
                .containsSubsequence(
                        "Nothing found.",
                        "the threshold is 0.",
                        "Meant so: On trial <b>",
                        "THRESHOLD_ZERO at /personas/0/answering/threshold");
        assertThat(page.texts("b")).isEmpty();
    }

    @Test
    @DisplayName("check --at says on the page, too, who is away then, and counts the agents who stand in for others")
    void showsWhoIsAway() {
        var file = folder.resolve("report.html");
        var questions = shell.write("questions.jsonl", line("m1", TIME_OFF, ann()));
        var policy = shell.write("policy.json", """
                {"personas": [{"id": "HR", "owner": "olga@acme.example", "reasons": ["PTO"],
                    "specialists": [{"email": "mia@acme.example", "users": ["ann@acme.example"]}]}],
                 "agents": [{"id": "eva", "email": "eva@acme.example"}],
                 "calendars": [
                    {"person": "mia@acme.example", "zone": "UTC", "substitute": "eva@acme.example",
                     "absences": [{"from": "2026-12-24", "to": "2026-12-31"}]},
                    {"person": "olga@acme.example", "zone": "UTC",
                     "absences": [{"from": "2026-12-24", "to": "2026-12-31"}]}]}
                """);
        var check = List.of("check", "--policy", policy.toString(), "--questions", questions.toString());

        var run = Shell.run(with(check, "--at", "2026-12-24", "--html", file.toString()));
        assertThat(page(file).texts("h2")).contains("Away at 2026-12-24T12:00:00Z");
        assertThat(page(file).texts("code")).contains("AWAY_UNREPLACED at /personas/0/owner");
        assertThat(page(file).texts("tr")).anyMatch(row -> row.startsWith("eva (agent)") && row.endsWith("1"));
        assertThat(run.out()).contains("eva (agent)");

        Shell.run(with(check, "--at", "2027-12-24", "--html", file.toString()));
        assertThat(page(file).texts("p")).contains("Nobody who is not stood in for.");
    }

    private static String[] with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    @DisplayName("names of the policy that look like markup are shown as they are")
    void showsHostileNames() {
        var file = folder.resolve("report.html");
        var name = "<script>alert(1)</script> & </title>";
        shell.write("policy.json", Shell.POLICY.replace("HR assistant", name).replace("\"PTO\"", "\"PTO <b>\""));

        shell.with("check", List.of(line("m1", TIME_OFF, ann())), "--html", file.toString());

        var page = page(file);
        assertThat(page.texts("h2")).contains("Load of " + name);
        assertThat(page.texts("script")).isEmpty();
        assertThat(page.texts("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("route --html writes each decision with its path, with --explain and without, and never the question")
    void writesDecisions(boolean explained) {
        var file = folder.resolve("decisions.html");
        var lines = List.of(line("m1", TIME_OFF, ann()), line("m2", "Where is the canteen?", ann()));
        var plain = explained ? shell.with("route", lines, "--explain") : shell.with("route", lines);

        var run = explained
                ? shell.with("route", lines, "--explain", "--html", file.toString())
                : shell.with("route", lines, "--html", file.toString());

        var page = page(file);
        assertThat(run).isEqualTo(plain);
        assertThat(page.texts("h1")).containsExactly("Decisions on questions.jsonl");
        assertThat(page.texts("summary"))
                .containsExactly(
                        "m1: Mia has the question ESCALATED_SPECIALIST", "m2: The automation answered ANSWERED");
        assertThat(page.texts("body").get(0)).doesNotContain("Friday", "canteen", "ground floor");
    }

    @Test
    @DisplayName("of ten thousand decisions the page shows the first and counts the others")
    void staysUsable() {
        var file = folder.resolve("decisions.html");
        var lines = IntStream.range(0, 10_000)
                .mapToObj(i -> line("m" + i, TIME_OFF, ann()))
                .collect(Collectors.toList());

        shell.with("route", lines, "--html", file.toString());

        assertThat(page(file).texts("summary")).hasSize(500);
        assertThat(page(file).texts("p"))
                .contains("These are the first 500; there are 9,500 more decisions, counted above and not shown.");
        assertThat(file).satisfies(it -> assertThat(Files.size(it)).isLessThan(5_000_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "route"})
    @DisplayName(
            "a page that cannot be written is one clear line on standard error, the text is there, and the exit code is 2")
    void saysWhatCannotBeWritten(String command) {
        var lines = List.of(line("m1", TIME_OFF, ann()));
        var missing = folder.resolve("missing").resolve("report.html");

        var nowhere = shell.with(command, lines, "--html", missing.toString());
        var directory = shell.with(command, lines, "--html", folder.toString());

        assertThat(nowhere.errLines())
                .containsExactly("--html " + missing + ": cannot be written: there is no folder " + missing.getParent()
                        + "; make it first");
        assertThat(directory.errLines())
                .containsExactly("--html " + folder + ": cannot be written: it is a directory; name a file");
        assertThat(List.of(nowhere.code(), directory.code())).containsOnly(2);
        assertThat(nowhere.out())
                .isNotEmpty()
                .isEqualTo(shell.with(command, lines).out());
    }

    @Test
    @DisplayName("an old page stays as it is if the inputs cannot be read, and is replaced as a whole if they can")
    void replacesAPage() throws IOException {
        var file = shell.write("report.html", "old");

        shell.with("check", List.of("nope"), "--html", file.toString());
        assertThat(file).hasContent("old");

        shell.with("check", List.of(), "--html", file.toString());
        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(it -> it.toString().endsWith(".tmp"));
        }
    }

    private static Html5 page(Path file) {
        try {
            var page = Html5.of(Files.readString(file));
            assertThat(page.complaints()).isEmpty();
            return page;
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
