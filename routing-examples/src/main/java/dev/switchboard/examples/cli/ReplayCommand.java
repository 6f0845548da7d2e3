package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.switchboard.examples.summary.ReplaySummary;
import dev.switchboard.json.RecordedDecisionJson;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.rehearsal.Progress;
import dev.switchboard.rehearsal.Replay;
import dev.switchboard.rehearsal.ReplayReport;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says what another policy would have made of recorded decisions. */
@Command(
        name = "replay",
        description =
                "Makes recorded decisions again, each alone and with every agent available: first under the old policy, and,"
                        + " where that gives what was recorded, under the new one. Says what differs, and what cannot be made"
                        + " again and why.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "route --record writes the decisions. Without their texts, the recorded reasons, tags and answers count; with"
                    + " them, what differs between the policies is looked for again.",
            "The exit code is 0 only if every decision is the same."
        },
        versionProvider = Version.class)
final class ReplayCommand implements Callable<Integer> {
    private static final String TWO_POLICIES =
            "give --policy twice: the one that decided, then the new one, as in --policy OLD.json --policy NEW.json";

    private final Console console;
    private final boolean watched;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "P.json",
            required = true,
            description = "A policy document; given twice, the one that decided, then the new one.")
    private List<Path> policyFiles = new ArrayList<>();

    @Option(
            names = "--map",
            paramLabel = "PERSONA=F.csv",
            converter = MapFile.Converter.class,
            description = "A file of csv import to merge into both policies; may be given several times.")
    private List<MapFile> maps = new ArrayList<>();

    @Option(
            names = "--decisions",
            paramLabel = "R.jsonl",
            required = true,
            description = "The recorded decisions, a JSON object a line.")
    private Path decisionFile = Path.of("");

    @Option(names = "--json", description = "Prints the report as JSON, in one line, and nothing else.")
    private boolean json;

    ReplayCommand(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public Integer call() {
        if (policyFiles.size() != 2) {
            throw new ParameterException(requireNonNull(spec).commandLine(), TWO_POLICIES);
        }
        var old = new Source();
        var next = new Source();
        var before = old.policy(policyFiles.get(0));
        var after = next.policy(policyFiles.get(1));
        return before == null || after == null ? Math.max(old.exitCode(), next.exitCode()) : replay(before, after);
    }

    /** One of the two policies. */
    private final class Source {
        private final InputFiles files = new InputFiles(console);
        private final BulkFiles bulk = new BulkFiles(console, watched);

        @Nullable
        Policy policy(Path file) {
            return bulk.merge(files.policy(file), maps);
        }

        int exitCode() {
            return Math.max(files.exitCode(), bulk.exitCode());
        }
    }

    private int replay(Policy before, Policy after) {
        Progress progress = watched
                ? (done, all) -> console.progress(String.format(Locale.ROOT, "%,d decisions", done))
                : Progress.none();
        try (var decisions = RecordedDecisionJson.lines(decisionFile)) {
            var report = Replay.of(version -> Optional.of(before), after, decisions.iterator(), progress);
            console.progress("");
            say(report);
            return report.isAllSame() ? ExitCode.DONE : ExitCode.FINDINGS;
        } catch (InvalidInputException invalid) {
            new InputFiles(console).refuse(decisionFile, invalid, ExitCode.UNUSABLE);
        } catch (UncheckedIOException unreadable) {
            console.remark("--decisions " + Unreadable.describe(decisionFile, requireNonNull(unreadable.getCause())));
        }
        return ExitCode.UNUSABLE;
    }

    private void say(ReplayReport report) {
        if (json) {
            console.say(ReplayJson.of(report));
        } else {
            ReplaySummary.write(report, line -> console.say(Console.visible(line)));
        }
    }
}
