package dev.switchboard.examples.cli;

import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.examples.summary.DiffReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what differs between two policies, and who is answered by somebody else because of it. */
@Command(
        name = "diff",
        description = {
            "Says what differs between two policies, and who is answered by somebody else under the second one, and why:"
                    + " every mapped user about every contact reason, and each line of a question file.",
            "Differences are no failure: the exit code is 0 with or without them."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footerHeading = QuestionFileHelp.HEADING,
        footer = QuestionFileHelp.TEXT,
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {
    private final Console console;
    private final boolean watched;

    @Mixin
    private TwoPolicies policies = new TwoPolicies();

    @Option(
            names = "--questions",
            paramLabel = "Q.jsonl",
            description = "Questions to try with both, a JSON object a line, each with id, persona, text and asker.")
    private @Nullable Path questionFile;

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes the report as a page for a browser.")
    private @Nullable Path pageFile;

    DiffCommand(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public Integer call() {
        var files = new InputFiles(console);
        var bulk = new BulkFiles(console, watched);
        var pair = policies.read(files, bulk);
        var lines = files.questions(questionFile);
        return pair == null || lines == null ? Math.max(files.exitCode(), bulk.exitCode()) : compare(pair, lines);
    }

    private int compare(TwoPolicies.Pair pair, List<QuestionLine> lines) {
        var bar = new StepBar(console, watched);
        var report = DiffReport.of(pair.before(), pair.after(), lines, bar::show);
        bar.end();
        report.write(line -> console.say(Console.visible(line)));
        return new PageFile(console, pageFile).write(() -> report.page(policies.title()), ExitCode.DONE);
    }
}
