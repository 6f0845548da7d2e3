package dev.switchboard.benchmarks;

import java.util.Locale;

/** Numbers as people read them: three figures. */
final class Numbers {

    private Numbers() {}

    static String figure(double number) {
        double size = Math.abs(number);
        if (Double.isNaN(number)) {
            return "-";
        }
        if (size >= 1_000) {
            return String.format(Locale.ROOT, "%,.0f", number);
        }
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", number);
    }

    static String nanos(double nanos) {
        if (nanos < 1_000) {
            return figure(nanos) + " ns";
        }
        return nanos < 1_000_000 ? figure(nanos / 1_000) + " µs" : figure(nanos / 1_000_000) + " ms";
    }
}
