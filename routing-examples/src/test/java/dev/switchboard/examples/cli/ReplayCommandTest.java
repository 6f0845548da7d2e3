package dev.switchboard.examples.cli;

import static dev.switchboard.examples.cli.Shell.ann;
import static dev.switchboard.examples.cli.Shell.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

class ReplayCommandTest {
    private static final String TIME_OFF = "PTO on Friday, please";
    private static final List<String> LINES = List.of(
            line("m1", TIME_OFF, ann()),
            line("m2", "Where is the canteen?", ann()),
            line("m3", "Why?", "{\"email\": \"olga@acme.example\"}"),
            line("m4", TIME_OFF, "{\"email\": \"bob@acme.example\"}"),
            line("m4", TIME_OFF, "{\"email\": \"bob@acme.example\"}"));

    @TempDir
    Path folder;

    private Shell shell;
    private Path records;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        records = folder.resolve("R.jsonl");
        shell.write(
                "new.json", Shell.POLICY.replace("\"ann@acme.example\", \"bob@acme.example\"", "\"ann@acme.example\""));
    }

    private Shell.Run record(String... more) {
        var args = new ArrayList<>(List.of("--record", records.toString()));
        args.addAll(List.of(more));
        return shell.with("route", LINES, args.toArray(String[]::new));
    }

    private Shell.Run replay(String old, String next, String... more) {
        var args = new ArrayList<>(List.of("replay", "--policy", path(old), "--policy", path(next)));
        args.addAll(List.of("--decisions", records.toString()));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }

    @Test
    @DisplayName(
            "a standard output that is lost is not taken for decisions that cannot be read, however long the report is")
    void lostOutput() {
        var many = IntStream.range(0, 200).boxed().toList();
        shell.write(
                "policy.json",
                Shell.POLICY.replace(
                        "\"specialists\": [",
                        many.stream()
                                .map(i -> "{\"email\": \"s%1$d@acme.example\", \"users\": [\"u%1$d@acme.example\"]},"
                                        .formatted(i))
                                .collect(Collectors.joining("", "\"specialists\": [", ""))));
        shell.with(
                "route",
                many.stream()
                        .map(i -> line("m" + i, TIME_OFF, "{\"email\": \"u%d@acme.example\"}".formatted(i)))
                        .toList(),
                "--record",
                records.toString());
        var err = new ByteArrayOutputStream();
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        var code = new Cli(new Console(full, err))
                .run(
                        "replay",
                        "--policy",
                        path("policy.json"),
                        "--policy",
                        path("new.json"),
                        "--decisions",
                        records.toString(),
                        "--json");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("standard output cannot be written: No space left on device\n");
        assertThat(code).isEqualTo(2);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    @DisplayName(
            "route --record writes a line for each decision, with the text only if that is wanted, and prints what it always prints")
    void records() throws IOException {
        var plain = shell.with("route", LINES);

        var recorded = record();
        var withoutText = Files.readAllLines(records);
        record("--record-text");
        var withText = Files.readAllLines(records);

        assertThat(recorded).isEqualTo(plain);
        assertThat(withoutText).hasSize(5);
        assertThat(withoutText.get(0))
                .startsWith("{\"at\":\"2026-01-05T09:00:00Z\",\"policyVersion\":1,\"id\":\"m1\",\"persona\":\"HR\",")
                .contains("\"reasons\":[{\"label\":\"PTO\"", "\"value\":\"ann@acme.example\"")
                .doesNotContain("Friday");
        assertThat(withText.get(0)).contains("\"text\":\"" + TIME_OFF + "\"");
    }

    @Test
    @DisplayName(
            "the same policy gives the same, but for messages that were repeated, and everything the same is exit code 0")
    void sameAndRepeated() throws IOException {
        record();
        assertThat(replay("policy.json", "policy.json").code()).isEqualTo(1);
        Files.write(records, Files.readAllLines(records).subList(0, 4));

        var run = replay("policy.json", "policy.json");

        assertThat(run.out()).isEqualTo("4 decisions\n  same                      4\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName(
            "what differs is a table with causes and messages, what cannot be made again another, and the exit code is 1")
    void tables() {
        record();

        var run = replay("policy.json", "new.json");

        assertThat(run.out()).isEqualTo("""
                5 decisions
                  same                      3
                  newly to owner            1
                  not reproducible          1

                Decided otherwise
                  newly to owner            1  HR: ESCALATED_SPECIALIST mia@acme.example → ESCALATED_OWNER olga@acme.example: mapped to no specialist any more [m4]

                Not reproducible
                          1  HR: the message had been routed before [m4]
                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("--json is the same in one line for programs")
    void json() {
        record();

        var run = replay("policy.json", "new.json", "--json");

        assertThat(run.outLines()).hasSize(1);
        assertThat(run.out())
                .startsWith("{\"decisions\":5,\"counts\":{\"SAME\":3,\"OTHER_PERSON\":0,\"NEWLY_TO_OWNER\":1,")
                .contains("\"NOT_REPRODUCIBLE\":1}")
                .contains(
                        "\"changes\":[{\"change\":\"NEWLY_TO_OWNER\",\"persona\":\"HR\",\"from\":{\"outcome\":\"ESCALATED_SPECIALIST\","
                                + "\"target\":\"mia@acme.example\"},\"to\":{\"outcome\":\"ESCALATED_OWNER\",\"target\":\"olga@acme.example\"},"
                                + "\"cause\":{\"stage\":\"SPECIALIST\",\"before\":\"FOUND\",\"after\":\"NO_MAPPING\"},"
                                + "\"because\":\"mapped to no specialist any more\",\"questions\":1,\"reasons\":[\"PTO\"],\"examples\":[\"m4\"]}]")
                .contains("\"notReproducible\":[{\"persona\":\"HR\",\"why\":\"REPEATED_MESSAGE\",")
                .contains("\"where\":null,");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("--map belongs to both policies, so that decisions made with it can be made again")
    void maps() throws IOException {
        var map = shell.write(
                "users.csv", "User Email,Specialist Email,Specialist Name\nzoe@acme.example,mia@acme.example,Mia\n");
        shell.with(
                "route",
                List.of(line("m1", TIME_OFF, "{\"email\": \"zoe@acme.example\"}")),
                "--record",
                records.toString(),
                "--map",
                "HR=" + map);

        assertThat(Files.readString(records)).contains("mia@acme.example");
        assertThat(replay("policy.json", "policy.json", "--map", "HR=" + map).code())
                .isZero();
        assertThat(replay("policy.json", "policy.json").out()).contains("not reproducible");
    }

    @Test
    @DisplayName("every bad line is named with its number, nothing is on standard output, and the exit code is 2")
    void badLines() {
        record();
        shell.write("R.jsonl", "{}\n\nno\n");

        var run = replay("policy.json", "new.json");

        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("R.jsonl line 1, column 1 /at: MISSING_FIELD: ")
                .contains("R.jsonl line 3, column 1: NOT_JSON: ")
                .contains("problems in " + records + "; nothing was done");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("files that cannot be read or written are named in one line each")
    void unusableFiles() {
        var noRecords = replay("policy.json", "new.json");
        var noPolicy = replay("policy.json", "gone.json");
        var noFolder = shell.with("route", LINES, "--record", path("gone/R.jsonl"));

        assertThat(noRecords.errLines()).hasSize(1);
        assertThat(noRecords.err()).startsWith("--decisions " + records + ": there is no such file");
        assertThat(noRecords.code()).isEqualTo(2);
        assertThat(noPolicy.err()).startsWith("--policy ").contains("gone.json: there is no such file");
        assertThat(noPolicy.code()).isEqualTo(2);
        assertThat(noFolder.err()).startsWith("--record ").contains("cannot be written: there is no folder");
        assertThat(noFolder.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("the help says what is recorded, and how the command ends")
    void helps() {
        var help = Shell.run("replay", "--help").out().replaceAll("\\s+", " ");

        assertThat(help)
                .contains("--decisions=R.jsonl", "merge into both policies", "only if every decision is the same");
    }
}
