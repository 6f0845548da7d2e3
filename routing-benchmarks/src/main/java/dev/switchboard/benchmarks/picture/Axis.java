package dev.switchboard.benchmarks.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One side of a picture.
 *
 * @param label what is drawn along it, with its unit
 * @param least where it begins
 * @param most where it ends
 * @param logarithmic whether ten times as much is always as far
 */
public record Axis(String label, double least, double most, boolean logarithmic) {
    private static final int TICKS = 5;

    /** From 0 to a round figure that is not below the largest. */
    public static Axis linear(String label, double largest) {
        var step = Math.pow(10, Math.floor(Math.log10(Math.max(largest, 1e-9))));
        var steps = Math.ceil(largest / step * 2) / 2;
        return new Axis(label, 0, Math.max(steps, 0.5) * step, false);
    }

    /** From the power of ten below the smallest to the one above the largest. */
    public static Axis logarithmic(String label, double smallest, double largest) {
        var least = Math.pow(10, Math.floor(Math.log10(smallest)));
        var most = Math.pow(10, Math.ceil(Math.log10(largest)));
        return new Axis(label, least, most > least ? most : 10 * least, true);
    }

    /** How far along a figure stands, from 0 to 1. */
    double place(double figure) {
        return logarithmic
                ? (Math.log10(figure) - Math.log10(least)) / (Math.log10(most) - Math.log10(least))
                : (figure - least) / (most - least);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        if (logarithmic) {
            for (double tick = least; tick <= most * 1.000_001; tick *= 10) {
                ticks.add(tick);
            }
        } else {
            for (int i = 0; i <= TICKS; i++) {
                ticks.add(least + (most - least) * i / TICKS);
            }
        }
        return ticks;
    }

    static String figure(double value) {
        if (value >= 1_000_000) {
            return trimmed(value / 1_000_000) + " M";
        }
        return value >= 10_000 ? trimmed(value / 1_000) + " k" : trimmed(value);
    }

    private static String trimmed(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
