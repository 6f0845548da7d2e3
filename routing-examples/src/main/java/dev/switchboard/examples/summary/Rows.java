package dev.switchboard.examples.summary;

import java.util.List;
import java.util.function.Consumer;

/** Rows under a heading at their left. */
final class Rows {
    private static final int HEADING = 13;
    private static final int MOST = 25;
    private static final int MOST_NAMES = 10;

    private Rows() {}

    /** Writes the heading with the first row, the others below; nothing if there are none. */
    static void write(String heading, List<String> rows, Consumer<String> out) {
        for (int i = 0; i < Math.min(MOST, rows.size()); i++) {
            out.accept("  " + Columns.left(i == 0 ? heading : "", HEADING) + rows.get(i));
        }
        if (rows.size() > MOST) {
            out.accept("  " + " ".repeat(HEADING) + "and " + (rows.size() - MOST) + " more");
        }
    }

    /** The names, shortened to how many there are beyond the first ones. */
    static String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
