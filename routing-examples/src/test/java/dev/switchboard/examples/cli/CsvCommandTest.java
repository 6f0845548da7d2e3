package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.json.PolicyJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvCommandTest {
    private static final String HEADER = "User Email,Specialist Email,Specialist Name\r\n";
    private static final String EXPORT = HEADER
            + "ann@acme.example,mia@acme.example,Mia\r\n"
            + "bob@acme.example,mia@acme.example,Mia\r\n"
            + "cid@acme.example,max@acme.example,\r\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Shell.Run csv(String command, String... more) {
        var args = new ArrayList<>(List.of("csv", command));
        args.addAll(List.of("--policy", path("policy.json"), "--persona", "HR"));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }

    private Shell.Run bring(String rows, String... more) {
        shell.write("users.csv", HEADER + rows);
        var args = new ArrayList<>(List.of(path("users.csv")));
        args.addAll(List.of(more));
        return csv("import", args.toArray(String[]::new));
    }

    @Test
    @DisplayName("T-MP-22 the template is the header, and nothing else is said")
    void template() {
        var run = Shell.run("csv", "template");

        assertThat(run.out()).isEqualTo(HEADER);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("an export goes to standard output, or to a file; the report goes to standard error")
    void export() throws IOException {
        var printed = csv("export");
        var written = csv("export", "--out", path("out.csv"), "--bom", "--json");

        assertThat(printed.out()).isEqualTo(EXPORT);
        assertThat(printed.err()).isEqualTo("3 rows\n");
        assertThat(Files.readString(folder.resolve("out.csv"))).isEqualTo("\ufeff" + EXPORT);
        assertThat(written.out()).isEqualTo("{\"rows\":3,\"withoutUsers\":[],\"inactive\":[]}\n");
        assertThat(written.err()).isEmpty();
        assertThat(printed.code() + written.code()).isZero();
    }

    @Test
    @DisplayName("an import prints the new policy, and what changes on standard error")
    void importPrints() {
        var run = bring(
                "ann@acme.example,max@acme.example,Max\r\neve@acme.example,mia@acme.example,\r\n", "--mode", "merge");

        assertThat(run.errLines())
                .containsExactly(
                        "MERGE of 2 rows (UTF-8, COMMA): users: 1 added, 1 moved, 0 removed, 0 unchanged;"
                                + " specialists: 0 added, 0 removed, 1 renamed",
                        "  moved ann@acme.example: mia@acme.example -> max@acme.example",
                        "  renamed max@acme.example: \"\" -> \"Max\"");
        assertThat(PolicyJson.read(run.out()).require("HR").specialists().userCount())
                .isEqualTo(4);
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("--out writes the new policy, --json prints the report; the old policy stays as it was")
    void importWrites() throws IOException {
        var run = bring(
                "eve@acme.example,mia@acme.example,\r\n", "--mode", "REPLACE", "--out", path("new.json"), "--json");

        assertThat(run.out())
                .isEqualTo("{\"accepted\":true,\"dryRun\":false,\"mode\":\"replace\",\"charset\":\"UTF-8\","
                        + "\"delimiter\":\",\",\"rows\":1,\"collapsed\":0,\"added\":1,\"moved\":0,\"removed\":3,\"unchanged\":0,"
                        + "\"specialistsAdded\":0,\"specialistsRenamed\":0,\"moves\":[],\"renames\":[],\"warningCount\":0,"
                        + "\"warnings\":[]}\n");
        assertThat(run.err()).isEmpty();
        var map = PolicyJson.read(folder.resolve("new.json")).require("HR").specialists();
        assertThat(map.userCount()).isOne();
        assertThat(map.specialists()).hasSize(2);
        assertThat(Files.readString(folder.resolve("policy.json"))).isEqualTo(Shell.POLICY);
    }

    @Test
    @DisplayName("a dry run says what would change, and prints and writes nothing")
    void dryRun() {
        var run = bring(
                "eve@acme.example,mia@acme.example,\r\n", "--mode", "merge", "--dry-run", "--out", path("new.json"));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("MERGE of 1 row, dry run (UTF-8, COMMA): users: 1 added");
        assertThat(folder.resolve("new.json")).doesNotExist();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("a wrong file is refused with one line for each problem, and exit code 1")
    void wrongFile() {
        var run = bring("ann.acme.example,max@acme.example,\r\nb@acme.example,max@acme.example\r\n", "--mode", "merge");

        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).hasSize(3);
        assertThat(run.err())
                .contains("users.csv line 2, column 1 /rows/2: EMAIL_INVALID: User Email: \"ann.acme.example\"")
                .contains("users.csv line 3, column 1 /rows/3: TOO_FEW_CELLS")
                .contains("2 problems in", "nothing was done");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("--json says why a file was refused")
    void wrongFileAsJson() {
        var run = bring("ann.acme.example,max@acme.example,\r\n", "--mode", "merge", "--json");

        assertThat(run.out())
                .startsWith("{\"accepted\":false,\"problems\":[{\"code\":\"EMAIL_INVALID\",\"line\":2,\"column\":1,"
                        + "\"pointer\":\"/rows/2\",\"message\":");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    @DisplayName("--json says that a file is not there, as standard error does")
    void missingFileAsJson() {
        shell.write("users.csv", HEADER);

        var run = csv("import", path("user.csv"), "--mode", "merge", "--json");

        var why = path("user.csv") + ": there is no such file; did you mean ";
        assertThat(run.out())
                .isEqualTo("{\"accepted\":false,\"problems\":[{\"code\":\"UNREADABLE\",\"line\":0,\"column\":0,"
                        + "\"pointer\":\"\",\"message\":\"" + why + "\\\"users.csv\\\"?\"}]}\n");
        assertThat(run.err()).isEqualTo("FILE " + why + "\"users.csv\"?\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("--allow-empty and --collapse accept what is refused otherwise")
    void switches() {
        var twice = "e@acme.example,mia@acme.example,\r\n".repeat(2);

        assertThat(bring("", "--mode", "replace").err()).contains("NO_ROWS", "all 3 mappings");
        assertThat(bring("", "--mode", "replace", "--allow-empty").err()).contains("3 removed");
        assertThat(bring(twice, "--mode", "merge").err()).contains("DUPLICATE_USER", "lines 2 and 3");
        assertThat(bring(twice, "--mode", "merge", "--collapse").err())
                .contains("1 added", "1 repeated rows collapsed");
    }

    @Test
    @DisplayName("what cannot be read, an unknown persona and what cannot be written end with exit code 2 and one line")
    void unusable() {
        shell.write("book.csv", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
        for (var run : List.of(
                csv("import", path("user.csv"), "--mode", "merge"),
                csv("import", path("book.csv"), "--mode", "merge"),
                csv("import", folder.toString(), "--mode", "merge"),
                bring("e@acme.example,mia@acme.example,\r\n", "--mode", "merge", "--out", path("no/new.json")),
                csv("export", "--out", path("no/out.csv")),
                Shell.run("csv", "export", "--policy", path("policy.json"), "--persona", "HQ"),
                Shell.run(
                        "csv",
                        "import",
                        path("users.csv"),
                        "--policy",
                        path("policy.json"),
                        "--persona",
                        "HQ",
                        "--mode",
                        "merge"))) {
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.errLines().stream().filter(line -> !line.startsWith("MERGE of")))
                    .hasSize(1);
        }
        assertThat(csv("import", path("book.csv"), "--mode", "merge").err()).contains("workbook", "CSV UTF-8");
        assertThat(csv("export", "--out", path("no/out.csv")).err())
                .isEqualTo("--out " + path("no/out.csv") + ": cannot be written: there is no folder " + path("no")
                        + "; make it first\n");
    }

    @Test
    @DisplayName("export and import are inverse to each other")
    void roundTrip() {
        csv("export", "--out", path("out.csv"));

        var run = csv("import", path("out.csv"), "--mode", "replace");

        assertThat(run.err()).contains("0 added, 0 moved, 0 removed, 3 unchanged");
        assertThat(PolicyJson.read(run.out())).isEqualTo(PolicyJson.read(folder.resolve("policy.json")));
    }

    @Test
    @DisplayName("--map merges files into the policy, in their order, for route and for check")
    void maps() {
        shell.write("one.csv", HEADER + "eve@acme.example,mia@acme.example,\r\n");
        shell.write("two.csv", HEADER + "eve@acme.example,max@acme.example,\r\n");
        var eve = Shell.line(
                "m1",
                "PTO on Friday, please",
                "{\"email\": \"eve@acme.example\"}",
                "\"expect\": {\"outcome\": \"ESCALATED_SPECIALIST\", \"target\": \"max@acme.example\"}");

        var maps = new String[] {"--map", "HR=" + path("one.csv"), "--map", "HR=" + path("two.csv")};
        var routed = shell.with("route", List.of(eve), maps);
        var checked = shell.with("check", List.of(eve), maps);

        assertThat(routed.out()).contains("\"id\":\"max@acme.example\"");
        assertThat(routed.err()).isEmpty();
        assertThat(checked.out()).contains("2 for 4 users", "Expectations: 1 of 1 as expected");
        assertThat(routed.code() + checked.code()).isZero();
    }

    @Test
    @DisplayName("a wrong file of --map stops route and check")
    void wrongMaps() {
        shell.write("one.csv", HEADER + "eve,mia@acme.example,\r\n");
        var ann = List.of(Shell.line("m1", "PTO on Friday, please", Shell.ann()));

        var wrong = shell.with("route", ann, "--map", "HR=" + path("one.csv"));
        var missing = shell.with("check", ann, "--map", "HR=" + path("ome.csv"));

        assertThat(wrong.out() + missing.out()).isEmpty();
        assertThat(wrong.err()).contains("one.csv line 2", "EMAIL_INVALID");
        assertThat(missing.err()).contains("--map", "there is no such file; did you mean \"one.csv\"");
        assertThat(List.of(wrong.code(), missing.code())).containsExactly(1, 2);
    }
}
