package dev.switchboard.benchmarks;

import java.util.Arrays;

/**
 * What came of measuring.
 *
 * @param median of all iterations of all rounds
 * @param least the smallest of them
 * @param most the largest
 * @param allocatedBytes for each operation, the median again; NaN if it was not asked for
 */
public record Sample(double median, double least, double most, double allocatedBytes) {

    /** Of these values. */
    public static Sample of(double... values) {
        return of(values, new double[0]);
    }

    static Sample of(double[] values, double[] allocated) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(median(sorted), sorted[0], sorted[sorted.length - 1], median(allocated));
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
