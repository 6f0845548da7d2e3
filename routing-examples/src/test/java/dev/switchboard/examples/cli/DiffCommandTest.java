package dev.switchboard.examples.cli;

import static dev.switchboard.examples.cli.Shell.ann;
import static dev.switchboard.examples.cli.Shell.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("switchboard diff")
class DiffCommandTest {
    @TempDir
    Path folder;

    private Shell shell;
    private Path old;
    private Path questions;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        old = folder.resolve("policy.json");
        questions = shell.write(
                "questions.jsonl",
                line("m1", "PTO on Friday, please", ann()) + "\n" + line("m2", "Where is the canteen?", ann()) + "\n");
    }

    private Path changed(String... replacements) {
        var text = Shell.POLICY;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return shell.write("new.json", text);
    }

    private Shell.Run diff(Path next, String... more) {
        var args = new ArrayList<>(List.of("diff", "--policy", old.toString(), "--policy", next.toString()));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }

    @Test
    @DisplayName("equal policies are equal, however they are written")
    void equalPolicies() {
        var run = diff(changed("\"name\": \"HR assistant\", ", "\"name\": \"\\u0048R assistant\", "));

        assertThat(run.out()).isEqualTo("""
                The policies are equal

                Mapped users, asked about each contact reason: nobody else answers any of 3 questions
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("what differs, and who is answered by somebody else and why, of mapped users and of a question file")
    void saysWhatDiffersAndWhatFollows() {
        var next = changed(
                "\"ann@acme.example\", \"bob@acme.example\"", "\"bob@acme.example\"",
                "[\"cid@acme.example\"]", "[\"cid@acme.example\", \"ann@acme.example\"]",
                "Where is the canteen?", "Where is the kitchen?");

        var run = diff(next, "--questions", questions.toString());

        assertThat(run.out()).isEqualTo("""
                What differs
                  HR: users of mia@acme.example moved: to max@acme.example; ann@acme.example
                  HR: knowledge "Where is the canteen?" removed
                  HR: knowledge "Where is the kitchen?" added

                Mapped users, asked about each contact reason: somebody else answers 1 question of 3
                  HR: 1 question: mapped to another specialist
                    about "PTO"
                    1 from ESCALATED_SPECIALIST mia@acme.example to ESCALATED_SPECIALIST max@acme.example, for instance of ann@acme.example

                The question file, each line asked on empty state: somebody else answers 2 questions of 2
                  HR: 1 question: mapped to another specialist
                    about "PTO"
                    1 from ESCALATED_SPECIALIST mia@acme.example to ESCALATED_SPECIALIST max@acme.example, for instance of ann@acme.example
                  HR: 1 question: ANSWER found ANSWERED, now finds UNKNOWN
                    1 from ANSWERED to ESCALATED_OWNER olga@acme.example, for instance of ann@acme.example
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("--map goes into both policies, as far as they have the persona; one that neither has is refused")
    void mergesMaps() {
        var map = shell.write("map.csv", """
                Specialist Email,Specialist Name,User Email
                mia@acme.example,Mia,new@acme.example
                """);
        var next = changed("\"reasons\": [\"PTO\"]", "\"reasons\": [\"Payroll\"]");

        var run = diff(next, "--map", "HR=" + map);
        var unknown = diff(next, "--map", "IT=" + map);

        assertThat(run.out())
                .contains(
                        "somebody else answers 8 questions of 8",
                        "the reason is not found any more",
                        "the reason is found now");
        assertThat(unknown.errLines().get(0)).contains("UNKNOWN_PERSONA", "IT");
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("what is wrong with a file is said once, although it is for both policies")
    void saysOnce() {
        var map = shell.write("map.csv", """
                Specialist Email,Specialist Name,User Email
                mia@acme.example,Mia,new
                mia@acme.example,Mia,other
                """);
        var next = changed("\"reasons\": [\"PTO\"]", "\"reasons\": [\"Payroll\"]");

        var run = diff(next, "--map", "HR=" + map);
        var missing = diff(next, "--map", "HR=nowhere.csv");

        assertThat(run.errLines()).hasSize(3);
        assertThat(run.errLines().get(2)).startsWith("2 problems in ");
        assertThat(missing.errLines()).hasSize(1);
    }

    @Test
    @DisplayName("what is wrong with either policy is said, all at once, and nothing is compared")
    void refusesInvalidPolicies() {
        old = shell.write("old.json", Shell.POLICY.replace("olga@acme.example", "olga"));
        var next = changed("mia@acme.example", "mia");

        var run = diff(next);

        assertThat(run.errLines()).hasSize(2);
        assertThat(run.errLines().get(0)).contains("old.json", "EMAIL_INVALID", "olga");
        assertThat(run.errLines().get(1)).contains("new.json", "EMAIL_INVALID", "mia");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("what cannot be read at all counts more than what is wrong, whichever policy it is")
    void theWorseOfTwoInputs() {
        old = folder.resolve("missing.json");

        var run = diff(changed("mia@acme.example", "mia"));

        assertThat(run.errLines()).hasSize(2);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("--html writes the report as a page; what cannot be written is said, with exit code 2")
    void writesAPage() throws IOException {
        var next = changed("[\"cid@acme.example\"]", "[]");
        var file = folder.resolve("diff.html");

        var run = diff(next, "--questions", questions.toString(), "--html", file.toString());
        var lost = diff(next, "--html", folder.resolve("nowhere/diff.html").toString());

        var page = Html5.of(Files.readString(file));
        assertThat(page.texts("h1")).containsExactly("From policy.json to new.json");
        assertThat(page.texts("h2"))
                .containsExactly(
                        "What differs",
                        "Mapped users, asked about each contact reason",
                        "The question file, each line asked on empty state");
        assertThat(page.texts("li")).containsExactly("users of max@acme.example removed: cid@acme.example");
        assertThat(page.texts("p")).contains("Somebody else answers 1 question of 3.", "1 question about \"PTO\".");
        assertThat(page.texts("h3")).contains("HR", "HR: mapped to no specialist any more");
        assertThat(run.code()).isZero();
        assertThat(lost.errLines().get(0)).startsWith("--html ").contains("nowhere");
        assertThat(lost.code()).isEqualTo(2);
    }
}
