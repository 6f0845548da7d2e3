package dev.switchboard.examples.summary;

import java.util.Collections;
import java.util.Locale;
import java.util.function.Consumer;

/** How the decisions ended, as a table of bars. */
public final class OutcomeTable {

    private OutcomeTable() {}

    /** Writes the table, line by line. */
    public static void write(Tally tally, Consumer<String> out) {
        var outcomes = tally.outcomes();
        if (outcomes.isEmpty()) {
            return;
        }
        var longest = outcomes.keySet().stream()
                .mapToInt(it -> it.name().length())
                .max()
                .orElse(0);
        var largest = Collections.max(outcomes.values());
        outcomes.forEach((outcome, count) -> out.accept("  " + Columns.left(outcome.name(), longest)
                + Columns.right(count, 9) + share(count, tally.all()) + "  " + Columns.bar(count, largest)));
    }

    private static String share(long count, long all) {
        return String.format(Locale.ROOT, "%6.1f%%", 100.0 * count / all);
    }
}
