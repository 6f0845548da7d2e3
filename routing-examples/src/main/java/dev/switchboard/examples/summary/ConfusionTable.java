package dev.switchboard.examples.summary;

import dev.switchboard.classify.Confusion;
import java.util.List;
import java.util.function.Consumer;

/** What was taken for what. */
final class ConfusionTable {
    private static final int MOST = 10;

    private ConfusionTable() {}

    /** Writes the most frequent, line by line. */
    static void write(List<Confusion> confusions, boolean all, Consumer<String> out) {
        if (confusions.isEmpty()) {
            out.accept("Confusions: no question was taken for something else");
            return;
        }
        out.accept("Confusions, the most frequent first; none stands for no label");
        var shown = all ? confusions : confusions.subList(0, Math.min(MOST, confusions.size()));
        var expected = Math.max(2, Columns.longest(shown.stream().map(Confusion::expected)));
        var chosen = Math.max(9, Columns.longest(shown.stream().map(Confusion::chosen)));
        var largest = confusions.get(0).count();
        out.accept("  " + Columns.left("is", expected) + "  " + Columns.left("taken for", chosen) + "  questions");
        for (var each : shown) {
            out.accept("  " + Columns.left(each.expected(), expected) + "  " + Columns.left(each.chosen(), chosen)
                    + Columns.right(each.count(), 11) + "  " + Columns.bar(each.count(), largest));
        }
        if (shown.size() < confusions.size()) {
            out.accept("  ... and " + (confusions.size() - shown.size()) + " more; --all shows them");
        }
    }
}
