package dev.switchboard.examples.summary;

import dev.switchboard.classify.ReliabilityBin;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How often first choices with about one score are right. */
final class ReliabilityHistogram {

    private ReliabilityHistogram() {}

    /**
     * Writes the histogram, line by line.
     *
     * @param silent how many questions had no first choice
     */
    static void write(List<ReliabilityBin> bins, long silent, Consumer<String> out) {
        out.accept("Scores of first choices; those that can be believed are right as often as they say");
        out.accept("  score       questions  mean score     right");
        var largest = bins.stream().mapToLong(ReliabilityBin::questions).max().orElse(0);
        for (var bin : bins) {
            out.accept((range(bin) + Columns.right(bin.questions(), 11) + shares(bin) + "  "
                            + Columns.bar(bin.questions(), largest))
                    .stripTrailing());
        }
        if (silent > 0) {
            out.accept("  no score " + Columns.right(silent, 11));
        }
    }

    private static String range(ReliabilityBin bin) {
        return String.format(Locale.ROOT, "  %.1f - %.1f", bin.from(), bin.to());
    }

    private static String shares(ReliabilityBin bin) {
        return bin.questions() == 0
                ? " ".repeat(22)
                : "    " + Columns.percent(bin.meanScore()) + "  "
                        + Columns.percent(new Share(bin.right(), bin.questions()).value());
    }
}
