package dev.switchboard.classify;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Figures that follow from the order of scores. */
final class Ranking {

    private Ranking() {}

    /** The probability that one of the first scores is higher than one of the others; equal ones count half. O(n log n). */
    static double area(double[] high, double[] low) {
        if (high.length == 0 || low.length == 0) {
            return Double.NaN;
        }
        double[] sorted = low.clone();
        Arrays.sort(sorted);
        double lower = 0;
        for (double score : high) {
            lower += (below(sorted, score) + below(sorted, Math.nextUp(score))) / 2.0;
        }
        return lower / high.length / low.length;
    }

    /** The lowest score from which on the share of right choices is at least the precision. */
    static OptionalDouble thresholdFor(double precision, List<Verdict> verdicts) {
        var best = OptionalDouble.empty();
        var sorted = verdicts.stream()
                .sorted(Comparator.comparingDouble(Verdict::score).reversed())
                .toList();
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).isRankedRight() ? 1 : 0;
            boolean isLastOfEqual = i + 1 == sorted.size()
                    || sorted.get(i + 1).score() < sorted.get(i).score();
            if (isLastOfEqual && right >= precision * (i + 1)) {
                best = OptionalDouble.of(sorted.get(i).score());
            }
        }
        return best;
    }

    private static int below(double[] sorted, double score) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < score) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
