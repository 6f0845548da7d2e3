package dev.switchboard.internal.linear;

/**
 * Turns a score into the probability that its label is right, by a logistic curve fitted to scores of which it is known
 * (Platt 1999): right and wrong ones weigh as much together as the others, so that it does not matter how many there were of
 * each. Immutable.
 *
 * @param slope by how much the logit grows with the score; positive, so that a higher score never means less
 * @param offset the logit of score 0
 */
public record Calibration(double slope, double offset) {
    private static final int MOST_STEPS = 100;
    private static final double SMALL = 1e-9;
    /** Keeps the curve finite where one score tells right and wrong apart. */
    private static final double RIDGE = 1e-3;

    private static final double LEAST_SLOPE = 0.5;

    /** Fits the curve by Newton's method. */
    public static Calibration fit(double[] scores, boolean[] right) {
        int rightOnes = 0;
        for (boolean each : right) {
            rightOnes += each ? 1 : 0;
        }
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < MOST_STEPS; step++) {
            var sums = new Sums(slope, offset);
            for (int i = 0; i < scores.length; i++) {
                int alike = right[i] ? rightOnes : scores.length - rightOnes;
                // Half a line more on either side: nothing is ever quite sure.
                double target = right[i] ? (alike + 1) / (alike + 2.0) : 1 / (alike + 2.0);
                sums.add(scores[i], target, 1.0 / alike);
            }
            double change = sums.solve();
            slope -= sums.slopeStep;
            offset -= sums.offsetStep;
            if (change < SMALL) {
                break;
            }
        }
        return new Calibration(Math.max(slope, LEAST_SLOPE), offset);
    }

    /** From 0 to 1. */
    public double probability(double score) {
        return 1 / (1 + StrictMath.exp(-(slope * score + offset)));
    }

    private static final class Sums {
        private final double slope;
        private final double offset;
        private double gradientOfSlope;
        private double gradientOfOffset;
        private double slopeSlope = RIDGE;
        private double slopeOffset;
        private double offsetOffset = RIDGE;
        private double slopeStep;
        private double offsetStep;

        Sums(double slope, double offset) {
            this.slope = slope;
            this.offset = offset;
            this.gradientOfSlope = RIDGE * slope;
            this.gradientOfOffset = RIDGE * offset;
        }

        void add(double score, double target, double weight) {
            double probability = 1 / (1 + StrictMath.exp(-(slope * score + offset)));
            double error = weight * (probability - target);
            double curvature = weight * probability * (1 - probability);
            gradientOfSlope += error * score;
            gradientOfOffset += error;
            slopeSlope += curvature * score * score;
            slopeOffset += curvature * score;
            offsetOffset += curvature;
        }

        /** Gives how far the step goes. */
        double solve() {
            double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
            slopeStep = (gradientOfSlope * offsetOffset - gradientOfOffset * slopeOffset) / determinant;
            offsetStep = (gradientOfOffset * slopeSlope - gradientOfSlope * slopeOffset) / determinant;
            return Math.abs(slopeStep) + Math.abs(offsetStep);
        }
    }
}
