package dev.switchboard.examples.summary;

import dev.switchboard.classify.LabelFigures;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** How well each label does, the one that is missed most at the top. */
final class LabelTable {
    private static final int MOST = 25;

    private LabelTable() {}

    /**
     * Writes the table, line by line.
     *
     * @param all whether a long table is shown to its end
     */
    static void write(List<LabelFigures> figures, boolean all, Consumer<String> out) {
        var sorted = figures.stream()
                .sorted(Comparator.comparing((LabelFigures label) -> label.questions() == 0)
                        .thenComparingDouble(LabelFigures::recall)
                        .thenComparing(Comparator.comparingLong(LabelFigures::questions)
                                .reversed()))
                .toList();
        var shown = all ? sorted : sorted.subList(0, Math.min(MOST, sorted.size()));
        var longest = Columns.longest(shown.stream().map(LabelFigures::label));
        out.accept("Labels, the worst recall first");
        out.accept("  " + Columns.left("", longest) + "  questions  precision     recall");
        for (var label : shown) {
            out.accept("  " + Columns.left(label.label(), longest) + Columns.right(label.questions(), 11)
                    + share(label.right(), label.given(), "not given")
                    + share(label.right(), label.questions(), "not asked"));
        }
        if (shown.size() < sorted.size()) {
            out.accept("  ... and " + (sorted.size() - shown.size()) + " more; --all shows them");
        }
    }

    private static String share(long part, long whole, String otherwise) {
        var share = new Share(part, whole);
        return share.exists() ? "   " + Columns.percent(share.value()) : "  " + otherwise;
    }
}
