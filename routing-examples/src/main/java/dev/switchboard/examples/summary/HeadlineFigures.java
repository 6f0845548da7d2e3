package dev.switchboard.examples.summary;

import dev.switchboard.classify.Verdict;
import dev.switchboard.examples.evaluation.Trial;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The figures by which two trials are compared. */
final class HeadlineFigures {
    private static final String NO_LABELLED = "no question of the file has a label, so there is no such figure";
    private static final String NO_FOREIGN = "no question of the file has the label none, so there is no such figure";

    private final Trial trial;
    private final List<Verdict> labelled;
    private final List<Verdict> foreign;
    private final Consumer<String> out;

    private HeadlineFigures(Trial trial, Consumer<String> out) {
        var verdicts = trial.evaluation().verdicts();
        this.trial = trial;
        this.labelled =
                verdicts.stream().filter(verdict -> !verdict.isForeign()).toList();
        this.foreign = verdicts.stream().filter(Verdict::isForeign).toList();
        this.out = out;
    }

    static void write(Trial trial, Consumer<String> out) {
        var figures = new HeadlineFigures(trial, out);
        figures.writeShares();
        figures.writeTimes();
    }

    private void writeShares() {
        write("accuracy", Share.of(labelled, Verdict::isRight), "questions with a label got it", NO_LABELLED);
        write(
                "raw accuracy",
                Share.of(labelled, Verdict::isRankedRight),
                "would have, without abstaining",
                NO_LABELLED);
        write(
                "none recall",
                Share.of(foreign, Verdict::hasAbstained),
                "questions without a label got none",
                NO_FOREIGN);
        writeArea();
        write("abstained", Share.of(labelled, Verdict::hasAbstained), "questions with a label got none", NO_LABELLED);
    }

    private void write(String name, Share share, String what, String otherwise) {
        if (share.exists()) {
            var range = String.format(Locale.ROOT, "  %5.1f to %5.1f%%", 100 * share.low(), 100 * share.high());
            row(name, Columns.percent(share.value()) + range + "  " + share.counts() + " " + what);
        } else {
            row(name, missing(otherwise));
        }
    }

    private void writeArea() {
        var area = trial.evaluation().auroc();
        var what = " ".repeat(18) + "how often a question with a label scores above one without";
        row(
                "AUROC",
                Double.isNaN(area)
                        ? missing(labelled.isEmpty() ? NO_LABELLED : NO_FOREIGN)
                        : Columns.percent(area) + what);
    }

    private void writeTimes() {
        var learning = trial.learning();
        long examples = trial.labels().stream()
                .mapToLong(label -> label.examples().size())
                .sum();
        row(
                "per question",
                String.format(Locale.ROOT, "%5.1f µs", trial.microsPerQuestion()) + " ".repeat(18)
                        + "from the text to its label, on one warm thread");
        row(
                "learning",
                time(learning.millis()) + " ".repeat(18)
                        + Columns.count(trial.labels().size(), "label") + ", " + Columns.count(examples, "example")
                        + ", "
                        + Columns.count(learning.threads(), "thread"));
        out.accept("Ranges: confidence intervals of 95% (Wilson)");
    }

    private void row(String name, String text) {
        out.accept(Columns.left(name, 14) + text);
    }

    private static String time(double millis) {
        return millis < 10_000
                ? Columns.right(Math.round(millis), 5) + " ms"
                : String.format(Locale.ROOT, "%6.1f s", millis / 1_000);
    }

    private static String missing(String why) {
        return "       -  " + why;
    }
}
