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
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private final Console console;
    private final boolean watched;

    @Mixin
    private TwoPolicies policies = new TwoPolicies();

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
        var files = new InputFiles(console);
        var bulk = new BulkFiles(console, watched);
        var pair = policies.read(files, bulk);
        return pair == null ? Math.max(files.exitCode(), bulk.exitCode()) : replay(pair.before(), pair.after());
    }

    private int replay(Policy before, Policy after) {
        var report = report(before, after);
        if (report == null) {
            return ExitCode.UNUSABLE;
        }
        say(report);
        return report.isAllSame() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    /** Null if the decisions cannot be read, which is said. */
    private @Nullable ReplayReport report(Policy before, Policy after) {
        Progress progress = watched
                ? (done, all) -> console.progress(String.format(Locale.ROOT, "%,d decisions", done))
                : Progress.none();
        try (var decisions = RecordedDecisionJson.lines(decisionFile)) {
            var report = Replay.of(version -> Optional.of(before), after, decisions.iterator(), progress);
            console.progress("");
            return report;
        } catch (InvalidInputException invalid) {
            new InputFiles(console).refuse(decisionFile, invalid, ExitCode.UNUSABLE);
        } catch (UncheckedIOException unreadable) {
            console.remark("--decisions " + Unreadable.describe(decisionFile, requireNonNull(unreadable.getCause())));
        }
        return null;
    }

    private void say(ReplayReport report) {
        if (json) {
            console.say(ReplayJson.of(report));
        } else {
            ReplaySummary.write(report, line -> console.say(Console.visible(line)));
        }
    }
}
