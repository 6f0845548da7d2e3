package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.switchboard.examples.line.QuestionLine;
import dev.switchboard.examples.rehearsal.Difference;
import dev.switchboard.examples.rehearsal.Rehearsal;
import dev.switchboard.html.DecisionsPage;
import dev.switchboard.json.DecisionJson;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.RecordedDecision;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.Tag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Routes the lines of a file, in order, over one store. */
@Command(
        name = "route",
        description =
                "Routes the lines in order, over one store in memory, and prints a decision a line. Nobody is notified.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footerHeading = QuestionFileHelp.HEADING,
        footer = QuestionFileHelp.TEXT,
        versionProvider = Version.class)
final class RouteCommand implements Callable<Integer> {
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
            required = true,
            description = "The questions, a JSON object a line, each with id, persona, text and asker.")
    private Path questionFile = Path.of("");

    @Option(names = "--explain", description = "Prints an explanation of each decision instead of JSON.")
    private boolean explained;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Also writes the decisions and the path to each as a page for a browser, with --explain or without.")
    private @Nullable Path pageFile;

    @Option(
            names = "--record",
            paramLabel = "R.jsonl",
            description = "Also writes each decision with what it was made from, a JSON object a line, for replay.")
    private @Nullable Path recordFile;

    @Option(names = "--record-text", description = "Writes the texts of the questions there too; needs --record.")
    private boolean recordingText;

    @Spec
    private @Nullable CommandSpec spec;

    RouteCommand(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public Integer call() {
        if (recordingText && recordFile == null) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    "--record-text says what goes into the file of --record; give --record R.jsonl too");
        }
        var files = new InputFiles(console);
        var bulk = new BulkFiles(console, watched);
        var policy = bulk.merge(files.policy(policyFile), maps);
        var lines = files.questions(questionFile);
        return policy == null || lines == null
                ? Math.max(files.exitCode(), bulk.exitCode())
                : new RecordFile(console, recordFile).record(keeper -> route(policy, lines, keeper));
    }

    private int route(Policy policy, List<QuestionLine> lines, Consumer<RecordedDecision> keeper) {
        var progress = new Progress(console, lines.size(), watched);
        var page = DecisionsPage.titled("Decisions on " + questionFile.getFileName());
        var file = new PageFile(console, pageFile);
        var differing = 0;
        try (var rehearsal = Rehearsal.recorded(policy, keeper, recordingText)) {
            for (var line : lines) {
                var decision = rehearsal.route(line);
                print(line, decision);
                if (file.isWanted()) {
                    page.add(decision);
                }
                progress.step();
                differing += compare(line, decision);
            }
        }
        progress.end();
        return file.write(page::markup, conclude(differing, lines));
    }

    private void print(QuestionLine line, RoutingDecision decision) {
        if (explained) {
            console.say(heading(line, decision));
            console.say(decision.explain() + "\n");
        } else {
            console.say(DecisionJson.line(decision));
        }
    }

    /** The question and the tags that rules went by, those of the engine among them. */
    private static String heading(QuestionLine line, RoutingDecision decision) {
        var question = line.question();
        var tags = decision.tags().stream().map(Tag::name).collect(Collectors.joining(", "));
        return Console.visible(line.id()) + " to "
                + Console.visible(question.persona().value()) + ": " + Require.quote(question.text())
                + (tags.isEmpty() ? "" : " [" + tags + "]");
    }

    /**
     * Says what differs.
     *
     * @return how many differences that are
     */
    private int compare(QuestionLine line, RoutingDecision decision) {
        var difference = Difference.between(line, decision);
        difference.ifPresent(it -> console.remark(it.toString()));
        return difference.isPresent() ? 1 : 0;
    }

    private int conclude(int differing, List<QuestionLine> lines) {
        if (differing == 0) {
            return ExitCode.DONE;
        }
        var expected =
                lines.stream().filter(line -> line.expectation().isPresent()).count();
        console.remark(differing + " of " + expected + " expectations " + (differing == 1 ? "differs" : "differ"));
        return ExitCode.FINDINGS;
    }
}
