package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserListTest {

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    @DisplayName("check --users says whom of a list no specialist serves, and why; that is no failure")
    void saysWhomNobodyServes() {
        shell.write(
                "policy.json",
                Shell.POLICY
                        .replace(
                                "{\"email\": \"max@acme.example\",",
                                "{\"email\": \"max@acme.example\", \"active\": false,")
                        .replace("\"bob@acme.example\"", "\"mia@acme.example\""));

        var run = check("""
                # everybody
                ANN@acme.example

                \tdan@acme.example
                cid@acme.example
                mia@acme.example
                dan@acme.example
                """);

        assertThat(run.out()).contains("""

                Users of the list whom no specialist serves
                  HR: 3 of 4
                    dan@acme.example (mapped to nobody)
                    cid@acme.example (mapped to max@acme.example, who is not active)
                    mia@acme.example (mapped to themself)

                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("of many users nobody serves the first are named, and the others counted, in the text and in the page")
    void shortensTheList() throws IOException {
        var page = folder.resolve("report.html");
        var users =
                IntStream.range(0, 112).mapToObj(i -> "u" + i + "@acme.example").collect(Collectors.joining("\n"));

        var run = check(users, "--html", page.toString());

        assertThat(run.out())
                .contains("  HR: 112 of 112\n")
                .contains("    u9@acme.example (mapped to nobody)\n    and 102 more\n");
        var html = Html5.of(Files.readString(page));
        assertThat(html.complaints()).isEmpty();
        assertThat(html.texts("h3")).contains("HR: 112 of 112");
        assertThat(html.texts("li"))
                .contains("u99@acme.example (mapped to nobody)")
                .doesNotContain("u100@acme.example (mapped to nobody)");
        assertThat(html.texts("p")).contains("And 12 more users.");
    }

    @Test
    @DisplayName("a persona without specialist routing serves nobody by specialists, so it is left out")
    void leavesOutPersonasWithoutRouting() {
        shell.write("policy.json", Shell.POLICY.replace("\"reasons\"", "\"specialistRouting\": false, \"reasons\""));

        assertThat(check("dan@acme.example").out()).contains("  no persona has specialist routing\n");
    }

    @Test
    @DisplayName("without --users nothing is said about users")
    void saysNothingUnasked() {
        assertThat(Shell.run("check", "--policy", folder.resolve("policy.json").toString())
                        .out())
                .doesNotContain("whom no specialist serves");
    }

    @Test
    @DisplayName("wrong lines are all said at once with their numbers, nothing else is done, and the exit code is 2")
    void refusesWrongLines() {
        var run = check("ann@acme.example\n# dan\nann\n\nbob at acme.example\n");

        assertThat(run.errLines()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("users.txt line 3, column 1: EMAIL_INVALID: \"ann\" is not an");
            assertThat(lines.get(1)).startsWith("users.txt line 5, column 1: EMAIL_INVALID: \"bob at acme");
            assertThat(lines.get(2)).startsWith("2 problems in ");
        });
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("a list that is not there, or not UTF-8, is one clear line, and the exit code is 2")
    void refusesUnreadableLists() {
        var missing = Shell.run(
                "check", "--policy", folder.resolve("policy.json").toString(), "--users", "no-such-users.txt");
        shell.write("users.txt", new byte[] {'a', (byte) 0xff});
        var garbled = run();

        assertThat(missing.errLines()).singleElement().asString().startsWith("--users no-such-users.txt: there is no");
        assertThat(garbled.errLines()).singleElement().asString().contains("users.txt line 1, column 2: NOT_UTF8");
        assertThat(missing.code() + garbled.code()).isEqualTo(4);
    }

    private Shell.Run check(String users, String... more) {
        shell.write("users.txt", users);
        return run(more);
    }

    private Shell.Run run(String... more) {
        var args = new ArrayList<>(List.of(
                "check",
                "--policy",
                folder.resolve("policy.json").toString(),
                "--users",
                folder.resolve("users.txt").toString()));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }
}
