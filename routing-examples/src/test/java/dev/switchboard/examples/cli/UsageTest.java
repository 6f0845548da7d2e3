package dev.switchboard.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @DisplayName("bad usage is one line that says what would be right, nothing on standard output, and exit code 2")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                       | a command is missing; give route, check, diff, replay, evaluate, csv, demo, serve; see switchboard --help",
                "rout                     | \"rout\" is not known here; did you mean \"route\"?",
                "explain                  | \"explain\" is not known here; known here: route, check, diff, replay, evaluate, csv, demo, serve,",
                "serve --port 70000       | --port is 70000; it must be from 0 to 65535",
                "serve --port eighty      | Invalid value for option '--port'",
                "diff                     | Missing required option: '--policy=P.json'",
                "diff --policy p          | --policy is given once; give it twice: first the old policy, then the new one",
                "diff --policy p --policy p --policy p | --policy is given 3 times; give it twice",
                "route                    | Missing required options: '--policy=P.json', '--questions=Q.jsonl'",
                "route --policy p         | Missing required option: '--questions=Q.jsonl'",
                "check                    | Missing required option: '--policy=P.json'",
                "check --policy           | Missing required parameter for option '--policy' (P.json)",
                "check --polcy p          | \"--polcy\" is not known here; did you mean \"--policy\"?",
                "check --policy p --map m | option '--map' (PERSONA=F.csv): \"m\" names no persona and file; write PERSONA=F.csv",
                "check --policy p --html  | Missing required parameter for option '--html' (FILE)",
                "check --policy p --users | Missing required parameter for option '--users' (U.txt)",
                "route --policy p --questions q --html | Missing required parameter for option '--html' (FILE)",
                "route --policy p --questions q --users u | \"--users\" is not known here",
                "route --policy p --questions q --record | Missing required parameter for option '--record' (R.jsonl)",
                "route --policy p --questions q --record-text | --record-text says what goes into the file of --record; give",
                "replay                   | Missing required options: '--policy=P.json', '--decisions=R.jsonl'",
                "replay --policy p --decisions r | --policy is given once; give it twice: first the old policy, then the new one",
                "replay --policy p --policy p --policy p --decisions r | --policy is given 3 times; give it twice",
                "replay --policy p --policy q | Missing required option: '--decisions=R.jsonl'",
                "evaluate --labels l      | Missing required option: '--labelled=T.tsv'",
                "evaluate --labelled t    | Missing required option: '--labels=L.json'",
                "evaluate --labels l --labelled t --caution 0   | --caution: caution is 0.0; it must be above 0 and finite",
                "evaluate --labels l --labelled t --caution NaN | --caution: caution is NaN; it must be above 0",
                "evaluate --labels l --labelled t --caution big | Invalid value for option '--caution': 'big' is not",
                "csv                      | a command is missing; give template, import, export; see switchboard csv --help",
                "csv exprot               | \"exprot\" is not known here; did you mean \"export\"?",
                "csv import               | Missing required",
                "csv import f --policy p --persona HR --mode swap | Invalid value for option '--mode'",
                "csv export --policy p --persona HR --json | say with --out where to write the file",
                "check --policy p --policy p | option '--policy' (P.json) should be specified only once",
                "demo loud                | \"loud\" is no story; give hr, refund, inbox, colleagues, absence or directory",
                "demo hr refund           | switchboard demo: \"refund\" is not known here"
            })
    void refusesBadUsage(String args, String message) {
        var run = Shell.run(words(args));

        assertThat(run.errLines()).hasSize(1);
        assertThat(run.err()).contains(message).contains(" --help");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @DisplayName("--help is everywhere and goes to standard output")
    @ValueSource(
            strings = {
                "--help",
                "route --help",
                "check --help",
                "diff --help",
                "replay --help",
                "evaluate --help",
                "demo --help",
                "serve --help",
                "csv --help",
                "csv import --help",
                "-h"
            })
    void helps(String args) {
        var run = Shell.run(words(args));

        assertThat(run.out()).startsWith("Usage: switchboard");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    @DisplayName("help lists the commands there are, and the exit codes")
    void listsCommands() {
        var help = Shell.run("--help").outLines();

        var commands = help.subList(help.indexOf("Commands:") + 1, help.size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.matches(" {2}\\S.*"))
                .map(line -> line.strip().replaceAll(" .*", ""));
        assertThat(commands).containsExactly("route", "check", "diff", "replay", "evaluate", "csv", "demo", "serve");
        assertThat(help).anyMatch(line -> line.startsWith("  1   something was found"));
    }

    @Test
    @DisplayName("every field of a question line is in the help of the commands that read them")
    void helpsWithQuestionLines() {
        var fields = List.of(
                "id",
                "persona",
                "text",
                "asker",
                "email",
                "verified",
                "name",
                "ids",
                "variables",
                "conversation",
                "channel",
                "language",
                "country",
                "answer",
                "kind",
                "confidence",
                "expect",
                "outcome",
                "target");

        for (var command : List.of("route", "check", "diff")) {
            var help = Shell.run(command, "--help").out().replaceAll("\\s+", " ");
            assertThat(fields).allSatisfy(field -> assertThat(help).contains("\"" + field + "\": "));
        }
    }

    @Test
    @DisplayName("the help of check says what a list of users is, and which commands write a page")
    void helpsWithListsAndPages() {
        var check = Shell.run("check", "--help").out().replaceAll("\\s+", " ");
        var route = Shell.run("route", "--help").out().replaceAll("\\s+", " ");

        assertThat(check).contains("--users=U.txt", "an e-mail address a line", "# are skipped", "--html=FILE");
        assertThat(route).contains("--html=FILE", "with --explain or without");
    }

    @Test
    @DisplayName("the help of evaluate explains both files, and every figure of the report and of its JSON")
    void helpsWithEvaluations() {
        var help = Shell.run("evaluate", "--help").out().replaceAll("\\s+", " ");

        assertThat(List.of("label", "description", "phrases", "examples"))
                .allSatisfy(field -> assertThat(help).contains("\"" + field + "\": "));
        assertThat(help)
                .contains(
                        "<TAB>PTO",
                        "<TAB>none",
                        " accuracy of ",
                        " raw accuracy ",
                        " none recall of ",
                        " AUROC ",
                        "50% is")
                .contains(" abstained of ", " per question ", " learning ", " precision of ", " recall of ")
                .contains(
                        "accuracy, rawAccuracy, noneRecall, auroc, abstained ",
                        "microsPerQuestion, trainMillis, perLabel");
    }

    @Test
    @DisplayName("--version says which version was built")
    void saysVersion() {
        var run = Shell.run("--version");

        assertThat(run.out()).matches("switchboard \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(run.code()).isZero();
    }

    private static String[] words(String args) {
        return args.isEmpty() ? new String[0] : args.split(" ", -1);
    }
}
