package dev.switchboard.examples.cli;

import static java.util.Objects.requireNonNull;

import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.classify.LabelledQuestion;
import dev.switchboard.examples.evaluation.Trial;
import dev.switchboard.examples.summary.TrialReport;
import dev.switchboard.reason.ContactReason;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says how well questions are told apart. */
@Command(
        name = "evaluate",
        description =
                "Learns the labels, asks the built-in classifier what each question is about, and says how often it is"
                        + " right, what it confuses, how far its scores can be believed, and how fast it is.",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        footer = {
            EvaluateHelp.LABELS,
            EvaluateHelp.LABELLED,
            EvaluateHelp.FIGURES,
            EvaluateHelp.JSON,
        },
        versionProvider = Version.class)
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;
    private final boolean watched;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--labels", paramLabel = "L.json", required = true, description = "What questions can be about.")
    private Path labelFile = Path.of("");

    @Option(
            names = "--labelled",
            paramLabel = "T.tsv",
            required = true,
            description = "Questions, each with the label it should get.")
    private Path labelledFile = Path.of("");

    @Option(
            names = "--caution",
            paramLabel = "N",
            description = "How much worse a wrong label is than none; above 0. The threshold is N / (1 + N)."
                    + " Default: that of the library.")
    private @Nullable Double caution;

    @Option(names = "--all", description = "Shows long tables to their end.")
    private boolean all;

    @Option(names = "--json", description = "Prints the figures as JSON, in one line, and nothing else.")
    private boolean json;

    EvaluateCommand(Console console, boolean watched) {
        this.console = console;
        this.watched = watched;
    }

    @Override
    public Integer call() {
        var classifier = classifier();
        var files = new InputFiles(console);
        var labels = files.labels(labelFile);
        var questions = files.labelled(labelledFile, labels);
        return labels == null || questions == null ? files.exitCode() : evaluate(classifier, labels, questions);
    }

    private BuiltInClassifier classifier() {
        var classifier = new BuiltInClassifier();
        try {
            return caution == null ? classifier : classifier.withCaution(caution);
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "--caution: " + refused.getMessage(), refused);
        }
    }

    private int evaluate(BuiltInClassifier classifier, List<ContactReason> labels, List<LabelledQuestion> questions) {
        Consumer<String> phases = watched ? phase -> console.progress(phase + " …") : phase -> {};
        var trial = Trial.of(classifier, labels, questions, phases);
        console.progress("");
        if (json) {
            console.say(TrialJson.of(trial));
        } else {
            TrialReport.write(trial, all, line -> console.say(Console.visible(line)));
        }
        return ExitCode.DONE;
    }
}
