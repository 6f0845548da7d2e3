package dev.switchboard.examples.summary;

import dev.switchboard.classify.Evaluation;
import dev.switchboard.classify.Verdict;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Consumer;

/** How sure the classifier had to be, and what that brings. */
final class ThresholdAdvice {
    private static final double WISHED = 0.95;
    private static final MathContext DIGITS = new MathContext(4, RoundingMode.DOWN);

    private ThresholdAdvice() {}

    /** Writes it, line by line. */
    static void write(Evaluation evaluation, double threshold, Consumer<String> out) {
        out.accept("Threshold");
        out.accept(row("in use", threshold) + inUse(evaluation));
        var wished = evaluation.thresholdFor(WISHED);
        out.accept(
                wished.isPresent()
                        ? row("for 95% right", wished.getAsDouble()) + instead(evaluation, wished.getAsDouble())
                        : "  for 95% right      -  no threshold gives that with these questions");
    }

    private static String inUse(Evaluation evaluation) {
        var given = Share.of(evaluation.verdicts(), verdict -> !verdict.hasAbstained());
        var right = new Share(
                evaluation.verdicts().stream()
                        .filter(verdict -> !verdict.hasAbstained() && verdict.isRight())
                        .count(),
                given.part());
        return given.counts() + " questions got a label"
                + (right.exists()
                        ? String.format(Locale.ROOT, ", %.1f%% of them the right one", 100 * right.value())
                        : "");
    }

    private static String instead(Evaluation evaluation, double threshold) {
        var given = Share.of(evaluation.verdicts(), verdict -> isAtLeast(verdict, threshold));
        return given.counts() + " questions would get a label"
                + (threshold < 1 ? "; try --caution " + caution(threshold) : "");
    }

    private static boolean isAtLeast(Verdict verdict, double threshold) {
        return verdict.score() > 0 && verdict.score() >= threshold;
    }

    /** Rounded down, so that what has just this score gets its label. */
    private static String caution(double threshold) {
        return new BigDecimal(threshold / (1 - threshold))
                .round(DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String row(String name, double threshold) {
        return String.format(Locale.ROOT, "  %-13s  %5.3f  ", name, threshold);
    }
}
