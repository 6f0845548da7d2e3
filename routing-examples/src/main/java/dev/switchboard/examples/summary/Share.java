package dev.switchboard.examples.summary;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * So many of so many, and how sure that is.
 *
 * @param part how many
 * @param all of how many
 */
record Share(long part, long all) {
    /** The standard normal distribution has 95 % within this many deviations. */
    private static final double DEVIATIONS = 1.959964;

    static <T> Share of(Collection<T> things, Predicate<T> which) {
        return new Share(things.stream().filter(which).count(), things.size());
    }

    /** Whether there is such a share: of nothing there is none. */
    boolean exists() {
        return all > 0;
    }

    double value() {
        return (double) part / all;
    }

    /** The lower end of Wilson's interval of 95 %. */
    double low() {
        return part == 0 ? 0 : Math.max(0, middle() - reach());
    }

    /** The upper end of Wilson's interval of 95 %. */
    double high() {
        return part == all ? 1 : Math.min(1, middle() + reach());
    }

    /** Such as {@code 50 of 60}. */
    String counts() {
        return String.format(Locale.ROOT, "%,d of %,d", part, all);
    }

    private double middle() {
        return (part + DEVIATIONS * DEVIATIONS / 2) / (all + DEVIATIONS * DEVIATIONS);
    }

    private double reach() {
        double spread = (double) part * (all - part) / all + DEVIATIONS * DEVIATIONS / 4;
        return DEVIATIONS * Math.sqrt(spread) / (all + DEVIATIONS * DEVIATIONS);
    }
}
