package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    private static final String SHARE = "(0|1|0\\.\\d{1,6})";

    @TempDir
    Path folder;

    private Shell shell;
    private Path labels;
    private Path labelled;

    @BeforeEach
    void writeFiles() {
        shell = new Shell(folder);
        labels = shell.write("labels.json", "[\n  {\"label\": \"PTO\"},\n  {\"label\": \"Sick leave\"}\n]\n");
        labelled = shell.write(
                "labelled.tsv",
                "Can I take Friday off?\tPTO\nI am calling in sick today\tSick leave\nWho waters the plants?\tnone\n");
    }

    @Test
    @DisplayName("the HR example has an evaluation, and most of it goes well")
    void evaluatesTheExample() {
        var run = Shell.run("evaluate", "--labels", "hr/labels.json", "--labelled", "hr/labelled.tsv");

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(0))
                .matches("accuracy +(8[05-9]|9\\d|100)\\.\\d% .* of 50 questions with a label got it");
        assertThat(run.out())
                .contains("of 14 questions without a label got none", "5 labels, 15 examples, ")
                .contains("\nLabels, the worst recall first\n", "\nConfusions", "\nScores of first", "\nThreshold\n")
                .doesNotContain("NaN", "\u001b");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("--json prints one line with exactly the agreed fields, shares from 0 to 1, and nothing else")
    void printsJson() {
        var run = evaluate("--json");

        assertThat(run.out())
                .matches("\\{\"accuracy\":" + SHARE + ",\"rawAccuracy\":" + SHARE + ",\"noneRecall\":" + SHARE
                        + ",\"auroc\":"
                        + SHARE + ",\"abstained\":" + SHARE
                        + ",\"microsPerQuestion\":\\d+(\\.\\d{1,3})?,\"trainMillis\":\\d+(\\.\\d{1,3})?,"
                        + "\"perLabel\":\\{\"PTO\":\\{\"precision\":1,\"recall\":1\\},"
                        + "\"Sick leave\":\\{\"precision\":1,\"recall\":1\\}\\}\\}\n");
        assertThat(run.out())
                .startsWith("{\"accuracy\":1,\"rawAccuracy\":1,\"noneRecall\":1,\"auroc\":1,\"abstained\":0,");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("in JSON, what does not exist is null, and a share has at most six digits")
    void printsNulls() {
        labelled = shell.write(
                "labelled.tsv", "Can I take Friday off?\tPTO\nWho waters the plants?\tPTO\nThe lift is stuck\tPTO\n");

        var run = evaluate("--json");

        assertThat(run.out())
                .startsWith("{\"accuracy\":0.333333,")
                .contains("\"noneRecall\":null,\"auroc\":null,\"abstained\":0.666667,")
                .contains("\"Sick leave\":{\"precision\":null,\"recall\":null}");
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("a large caution abstains more often, and the threshold shows it")
    void isCautious() {
        var run = evaluate("--caution", "999");

        assertThat(run.out()).contains("  in use         0.999  ");
    }

    @Test
    @DisplayName("--all shows every label")
    void showsAll() {
        var many = new ArrayList<>(List.of("{\"label\": \"PTO\"}", "{\"label\": \"Sick leave\"}"));
        for (int i = 0; i < 40; i++) {
            many.add("{\"label\": \"Topic " + i + "\"}");
        }
        labels = shell.write("labels.json", many.toString());

        assertThat(evaluate().out()).contains("  ... and 17 more; --all shows them\n");
        assertThat(evaluate("--all").out()).contains("  Topic 39 ").doesNotContain("--all shows");
    }

    @Test
    @DisplayName("a label cannot make the terminal obey")
    void staysVisible() {
        labels = shell.write(
                "labels.json", "[{\"label\": \"PTO\"}, {\"label\": \"Sick leave\"}, {\"label\": \"a\\u001b[2J\"}]");

        assertThat(evaluate().out()).contains("  a?[2J").doesNotContain("\u001b");
    }

    @Test
    @DisplayName("who watches sees what is being done, and in the end nothing of it")
    void showsWhatIsDone() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();

        var code = new CommandLine(new EvaluateCommand(new Console(out, err), true))
                .execute("--labels", labels.toString(), "--labelled", labelled.toString(), "--json");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsSubsequence("learning the labels …", "asking the questions …", "measuring the time …")
                .endsWith("\r");
        assertThat(code).isZero();
    }

    @Test
    @DisplayName("problems of both files are said in one run, counted, and nothing is printed")
    void readsBothFiles() {
        labels = shell.write("labels.json", "[{\"lable\": \"PTO\"}]");
        labelled = shell.write("labelled.tsv", "a\tPTO\nb\n");

        var run = evaluate("--json");

        assertThat(run.errLines())
                .satisfiesExactly(
                        unknown -> assertThat(unknown)
                                .startsWith("labels.json line 1, column 3 /0/lable: UNKNOWN_FIELD: ")
                                .endsWith("did you mean \"label\"?"),
                        missing ->
                                assertThat(missing).startsWith("labels.json line 1, column 2 /0/label: MISSING_FIELD"),
                        count -> assertThat(count)
                                .startsWith("2 problems in ")
                                .endsWith("labels.json; nothing was done"),
                        tab -> assertThat(tab).startsWith("labelled.tsv line 2, column 2: MISSING_LABEL: "));
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("an unknown label is an input that cannot be used")
    void refusesUnknownLabels() {
        labelled = shell.write("labelled.tsv", "a\tSick leaf\n");

        var run = evaluate();

        assertThat(run.err())
                .isEqualTo(
                        "labelled.tsv line 1, column 3: UNKNOWN_LABEL: \"Sick leaf\" is not a label of the label file;"
                                + " did you mean \"Sick leave\"?\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    @DisplayName("files that are not there are named by their options")
    void namesMissingFiles() {
        labels = folder.resolve("labls.json");
        labelled = folder.resolve("nowhere.tsv");

        var run = evaluate();

        assertThat(run.errLines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("--labels " + labels
                                        + ": there is no such file; did you mean \"labels.json\"?"),
                        second -> assertThat(second).startsWith("--labelled " + labelled + ": there is no such file"));
        assertThat(run.code()).isEqualTo(2);
    }

    private Shell.Run evaluate(String... more) {
        var args =
                new ArrayList<>(List.of("evaluate", "--labels", labels.toString(), "--labelled", labelled.toString()));
        args.addAll(List.of(more));
        return Shell.run(args.toArray(String[]::new));
    }
}
