package dev.switchboard.examples.cli;

import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.examples.summary.CheckReport;
import dev.switchboard.examples.summary.CheckReport.Asking;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.policy.Policy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what a policy is, what is suspicious about it, and how it would decide. */
@Command(
        name = "check",
        description =
                "Validates and lints the policy, previews each line on empty state, and compares it with what it expects.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footerHeading = QuestionFileHelp.HEADING,
        footer = QuestionFileHelp.TEXT,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final boolean watched;

    @Option(names = "--policy", paramLabel = "P.json", required = true, description = "The policy document.")
    private Path policyFile = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "PERSONA=F.csv",
            converter = MapFile.Converter.class,
            description = "A file of csv import to merge into the policy; may be given several times.")
    private List<MapFile> maps = new ArrayList<>();

    @Option(
            names = "--questions",
            paramLabel = "Q.jsonl",
            description = "The questions, a JSON object a line, each with id, persona, text and asker.")
    private @Nullable Path questionFile;

    @Option(
            names = "--in-order",
            description =
                    "Routes the lines in order over one store, as route does, instead of previewing each on empty state:"
                            + " for files in which lines continue a conversation.")
    private boolean inOrder;

    @Option(
            names = "--users",
            paramLabel = "U.txt",
            description =
                    "Also says whom of these users no specialist serves: an e-mail address a line; blank lines and those"
                            + " that begin with # are skipped. Nothing found here changes the exit code.")
    private @Nullable Path userFile;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            converter = MomentConverter.class,
            description =
                    "Also says who is away then without anybody to stand in, and asks the questions at that time: a day such"
                            + " as 2026-12-24, of which noon in UTC is taken, or an instant such as 2026-12-24T08:00:00Z.")
    private @Nullable Instant at;

    @Option(names = "--html", paramLabel = "FILE", description = "Also writes the report as a page for a browser.")
    private @Nullable Path pageFile;

    CheckCommand(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public Integer call() {
        var files = new InputFiles(console);
        var bulk = new BulkFiles(console, watched);
        var policy = bulk.merge(files.policy(policyFile), maps);
        var lines = files.questions(questionFile);
        var users = files.users(userFile);
        return policy == null || lines == null || users == null
                ? Math.max(files.exitCode(), bulk.exitCode())
                : check(policy, lines, users);
    }

    private int check(Policy policy, List<QuestionLine> lines, List<EmailAddress> users) {
        var progress = new Progress(console, lines.size(), watched);
        var report = CheckReport.of(policy, lines, inOrder ? Asking.IN_ORDER : Asking.ALONE, at, progress::step);
        progress.end();
        if (userFile != null) {
            report.lookFor(users);
        }
        report.write(line -> console.say(Console.visible(line)));
        return new PageFile(console, pageFile)
                .write(
                        () -> report.page("Check of " + policyFile.getFileName()),
                        report.isFine() ? ExitCode.DONE : ExitCode.FINDINGS);
    }
}
