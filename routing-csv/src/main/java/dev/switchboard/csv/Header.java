package dev.switchboard.csv;

import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which cell of a row is what, as the first row says. Never changes. */
final class Header<C> {
    private static final int MOST_SHOWN = 5;

    private final Columns<C> columns;
    private final Map<C, Integer> cells;
    private final int width;
    private final int most;
    private final boolean[] unnamed;

    private Header(Columns<C> columns, Map<C, Integer> cells, int width, int most, boolean[] unnamed) {
        this.columns = columns;
        this.cells = cells;
        this.width = width;
        this.most = most;
        this.unnamed = unnamed;
    }

    /** Reads the header out of the record; what is wrong with it goes to the problems, what is ignored to the warnings. */
    static <C> Header<C> of(Columns<C> columns, Records record, ProblemList problems, ProblemList warnings) {
        var found = new LinkedHashMap<C, Integer>();
        var others = new ArrayList<String>();
        var row = record.cells();
        int width = row.size();
        while (width > 0 && row.isBlank(width - 1)) {
            width--;
        }
        var unnamed = new boolean[width];
        for (int i = 0; i < width; i++) {
            var heading = row.text(i).strip();
            var column = columns.headed(heading);
            if (column.isPresent()) {
                note(columns, column.get(), i, found, record, problems);
            } else if (heading.isEmpty()) {
                unnamed[i] = true;
            } else {
                others.add(heading);
                warnings.add(
                        CsvProblem.UNKNOWN_COLUMN,
                        record,
                        i,
                        () -> "column " + Require.quote(heading) + " is ignored; known are "
                                + String.join(", ", columns.titles()));
            }
        }
        requireAll(columns, found, others, record, problems);
        if (found.isEmpty() && columns.required().isEmpty()) {
            problems.add(
                    CsvProblem.MISSING_COLUMN,
                    record,
                    "there is no column that is known" + among(others) + "; known are "
                            + String.join(", ", columns.titles()));
        }
        int most = width > found.size() ? row.size() : Integer.MAX_VALUE;
        return new Header<>(columns, found, width, most, unnamed);
    }

    private static <C> void note(
            Columns<C> columns, C column, int cell, Map<C, Integer> found, Records record, ProblemList problems) {
        var earlier = found.putIfAbsent(column, cell);
        if (earlier != null) {
            problems.add(
                    CsvProblem.DUPLICATE_COLUMN,
                    record,
                    cell,
                    () -> "column " + Require.quote(columns.title(column)) + " is there twice, as column "
                            + (earlier + 1) + " and column " + (cell + 1) + "; remove one of the two");
        }
    }

    private static <C> void requireAll(
            Columns<C> columns, Map<C, Integer> found, List<String> others, Records record, ProblemList problems) {
        for (var column : columns.required()) {
            if (!found.containsKey(column)) {
                problems.add(
                        CsvProblem.MISSING_COLUMN,
                        record,
                        "there is no column " + Require.quote(columns.title(column))
                                + Nearest.to(columns.title(column), others)
                                        .map(other -> "; is it the one called " + Require.quote(other) + "?")
                                        .orElse(among(others) + "; the first row must be: "
                                                + String.join(",", columns.titles())));
            }
        }
    }

    private static String among(List<String> others) {
        return others.stream()
                .limit(MOST_SHOWN)
                .map(Require::quote)
                .reduce((some, next) -> some + ", " + next)
                .map(found -> " among " + found)
                .orElse("");
    }

    /** Whether every required column was found, and any at all. */
    boolean isComplete() {
        return !cells.isEmpty() && cells.keySet().containsAll(columns.required());
    }

    /** The cell of the column; it must have been found. */
    int cell(C column) {
        return cells.getOrDefault(column, -1);
    }

    /** The columns that were found, in the order of the file. */
    List<C> found() {
        return List.copyOf(cells.keySet());
    }

    /** How many cells a row must have, not counting empty columns at the right end. */
    int width() {
        return width;
    }

    /**
     * How many cells a row may have, those behind the width being empty. Beside columns that are ignored, an empty cell more
     * than the header has may be the end of a row that is shifted by a delimiter in a cell.
     */
    int most() {
        return most;
    }

    /** Whether the column has no heading, so that nothing is expected in it. */
    boolean isUnnamed(int cell) {
        return cell < width && unnamed[cell];
    }
}
