package dev.switchboard.examples.summary;

import dev.switchboard.examples.evaluation.Trial;
import java.util.function.Consumer;

/** A trial of the classifier, for people. */
public final class TrialReport {

    private TrialReport() {}

    /**
     * Writes the report, line by line, the headline figures first.
     *
     * @param all whether long tables are shown to their end
     */
    public static void write(Trial trial, boolean all, Consumer<String> out) {
        var evaluation = trial.evaluation();
        HeadlineFigures.write(trial, out);
        out.accept("");
        LabelTable.write(evaluation.perLabel(), all, out);
        out.accept("");
        ConfusionTable.write(evaluation.confusions(), all, out);
        out.accept("");
        long silent = evaluation.verdicts().stream()
                .filter(verdict -> verdict.score() <= 0)
                .count();
        ReliabilityHistogram.write(evaluation.reliability(), silent, out);
        out.accept("");
        ThresholdAdvice.write(evaluation, trial.threshold(), out);
    }
}
