package dev.switchboard.internal.linear;

import java.util.stream.IntStream;

/**
 * Turns a score, and what names and phrases say beside it, into the probability that a label is right, by a logistic curve
 * fitted to lines of which it is known (Platt 1999). Right and wrong ones weigh as much together as the others, so that it does
 * not matter how many there were of each. Immutable.
 *
 * @param slope by how much the logit grows with the score; positive, so that a higher score never means less
 * @param hintSlope by how much it grows with the hint; not negative
 * @param offset the logit when both are 0
 */
public record Calibration(double slope, double hintSlope, double offset) {
    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVES = 30;
    private static final double SMALL = 1e-12;
    private static final double LEAST_SLOPE = 0.5;
    /** What is assumed as long as there are few lines. */
    private static final double[] PRIOR = {4, 4, 0};
    /** How firmly: keeps the curve finite where one score tells right and wrong apart. */
    private static final double[] FIRMNESS = {0.01, 0.01, 0.001};

    /** Of the wrong lines, so many may seem likely. */
    private static final double MOST_WRONG = 0.1;
    /** The logit of 0.26. */
    private static final double LIKELY = -1.046;
    /** More than this, a hint says no more. */
    private static final double MOST_HINT = 1.5;

    /**
     * Fits the curve by Newton's method.
     *
     * @param scores of the lines
     * @param hints of the lines
     * @param right whether the label is right, for each line
     */
    public static Calibration fit(double[] scores, double[] hints, boolean[] right) {
        int rightOnes = 0;
        for (boolean each : right) {
            rightOnes += each ? 1 : 0;
        }
        var at = PRIOR.clone();
        var sums = sums(at, scores, hints, right, rightOnes);
        for (int step = 0; step < MOST_STEPS; step++) {
            var next = sums.next();
            var there = sums(next, scores, hints, right, rightOnes);
            for (int half = 0; half < MOST_HALVES && !(there.loss() <= sums.loss()); half++) {
                next = sums.halfWayTo(next);
                there = sums(next, scores, hints, right, rightOnes);
            }
            double gain = sums.loss() - there.loss();
            at = next;
            sums = there;
            if (gain < SMALL) {
                break;
            }
        }
        return new Calibration(Math.max(at[0], LEAST_SLOPE), Math.max(at[1], 0), at[2]);
    }

    /**
     * The same curve, moved so far that few of the wrong lines seem likely: where little is known, right and wrong ones score
     * alike, and nothing should.
     */
    public Calibration cautiousWith(double[] scores, double[] hints, boolean[] right) {
        double[] wrong = IntStream.range(0, scores.length)
                .filter(line -> !right[line])
                .mapToDouble(line -> logit(scores[line], hints[line]))
                .sorted()
                .toArray();
        if (wrong.length == 0) {
            return this;
        }
        double high = wrong[(int) (wrong.length * (1 - MOST_WRONG))];
        return new Calibration(slope, hintSlope, offset - Math.max(0, high - LIKELY));
    }

    /** The logarithm of the odds; grows with the probability. */
    public double logit(double score, double hint) {
        return slope * score + hintSlope * Math.min(hint, MOST_HINT) + offset;
    }

    private static Newton sums(double[] at, double[] scores, double[] hints, boolean[] right, int rightOnes) {
        var sums = new Newton(at, PRIOR, FIRMNESS);
        for (int i = 0; i < scores.length; i++) {
            int alike = right[i] ? rightOnes : scores.length - rightOnes;
            // Half a line more on either side: nothing is ever quite sure.
            double target = right[i] ? (alike + 1) / (alike + 2.0) : 1 / (alike + 2.0);
            sums.add(scores[i], Math.min(hints[i], MOST_HINT), target, 1.0 / alike);
        }
        return sums;
    }

    /** The logit of a probability. */
    public static double logit(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** From 0 to 1. */
    public double probability(double score, double hint) {
        return 1 / (1 + StrictMath.exp(-logit(score, hint)));
    }
}
