package dev.switchboard.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void findsTheCurveThatTheScoresFollow() {
        int count = 20_000;
        var scores = new double[count];
        var right = new boolean[count];
        for (int i = 0; i < count; i++) {
            scores[i] = (i % 200 - 100) / 50.0;
            // A share of the questions with this score, spread evenly, is right.
            int round = i / 200;
            right[i] = round * 0.6180339887 % 1 < 1 / (1 + Math.exp(-(3 * scores[i])));
        }

        var calibration = Calibration.fit(scores, new double[count], right);

        assertThat(calibration.slope()).isCloseTo(3, within(0.2));
        assertThat(calibration.probability(0, 0)).isCloseTo(0.5, within(0.02));
    }

    @Test
    void howManyThereAreOfEachDoesNotMatter() {
        var few = Calibration.fit(halves(50, 50), new double[100], flags(50, 50));
        var many = Calibration.fit(halves(2_000, 50), new double[2_050], flags(2_000, 50));

        assertThat(many.probability(0, 0)).isCloseTo(few.probability(0, 0), within(0.1));
    }

    @Test
    void scoresThatTellAllApartGiveNoInfiniteCurve() {
        var calibration = Calibration.fit(new double[] {-5, -5, 5, 5}, new double[] {0, 0, 1, 1}, flags(2, 2));

        assertThat(calibration.probability(5, 1)).isGreaterThan(0.9).isLessThan(1);
        assertThat(calibration.probability(-5, 0)).isLessThan(0.1).isPositive();
    }

    @Test
    void aHigherScoreNeverMeansLess() {
        var upsideDown = Calibration.fit(new double[] {1, 1, -1, -1}, new double[] {1, 1, 0, 0}, flags(2, 2));

        assertThat(upsideDown.slope()).isPositive();
        assertThat(upsideDown.hintSlope()).isNotNegative();
    }

    @Test
    void withoutLinesThePriorStands() {
        var calibration = Calibration.fit(new double[0], new double[0], new boolean[0]);

        assertThat(calibration.probability(0, 0)).isCloseTo(0.5, within(1e-9));
        assertThat(calibration.probability(1, 0)).isGreaterThan(0.9);
    }

    /** Scores of wrong ones around -0.5, then of right ones around 0.5. */
    private static double[] halves(int wrong, int right) {
        return IntStream.range(0, wrong + right)
                .mapToDouble(i -> i < wrong ? i % 10 / 10.0 - 0.95 : i % 10 / 10.0 + 0.05)
                .toArray();
    }

    /** First so many wrong ones, then so many right ones. */
    private static boolean[] flags(int wrong, int right) {
        var flags = new boolean[wrong + right];
        Arrays.fill(flags, wrong, wrong + right, true);
        return flags;
    }
}
