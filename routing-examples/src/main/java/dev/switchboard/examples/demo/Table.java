package dev.switchboard.examples.demo;

import java.util.List;
import java.util.function.Consumer;

/** Rows whose columns stand below each other. */
final class Table {
    private Table() {}

    /** Writes them line by line; all have as many columns. */
    static void write(List<List<String>> rows, Consumer<String> out) {
        rows.forEach(row -> out.accept(line(row, rows)));
    }

    private static String line(List<String> row, List<List<String>> rows) {
        var line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            line.append(filled(row.get(column), widest(rows, column))).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static int widest(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String filled(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
