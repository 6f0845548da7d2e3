package dev.switchboard.examples.cli;

import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.examples.summary.DiffReport;
import dev.switchboard.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "P.json",
            required = true,
            description = "The policy documents, given twice: first the old one, then the new one.")
    private List<Path> policyFiles = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "PERSONA=F.csv",
            converter = MapFile.Converter.class,
            description =
                    "A file of csv import to merge into both policies, as far as they have the persona; may be given several times.")
    private List<MapFile> maps = new ArrayList<>();

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
        requireTwoPolicies();
        var files = new InputFiles(console);
        var bulk = new BulkFiles(console, watched);
        var read = policyFiles.stream().map(files::policy).toList();
        var lines = files.questions(questionFile);
        var before = merged(read.get(0), read.get(1), bulk);
        var after = merged(read.get(1), read.get(0), bulk);
        return before == null || after == null || lines == null
                ? Math.max(files.exitCode(), bulk.exitCode())
                : compare(before, after, lines);
    }

    private void requireTwoPolicies() {
        if (policyFiles.size() != 2 && spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--policy is given " + (policyFiles.size() == 1 ? "once" : policyFiles.size() + " times")
                            + "; give it twice: first the old policy, then the new one");
        }
    }

    /** With the files for the personas that it has, and for those that neither has, which is refused. */
    private @Nullable Policy merged(@Nullable Policy policy, @Nullable Policy other, BulkFiles bulk) {
        if (policy == null || other == null) {
            return null;
        }
        return bulk.merge(
                policy,
                maps.stream()
                        .filter(map -> policy.persona(map.persona()).isPresent()
                                || other.persona(map.persona()).isEmpty())
                        .toList());
    }

    private int compare(Policy before, Policy after, List<QuestionLine> lines) {
        var bar = new StepBar(console, watched);
        var report = DiffReport.of(before, after, lines, bar::show);
        bar.end();
        report.write(line -> console.say(Console.visible(line)));
        var title = "From " + policyFiles.get(0).getFileName() + " to "
                + policyFiles.get(1).getFileName();
        return new PageFile(console, pageFile).write(() -> report.page(title), ExitCode.DONE);
    }
}
