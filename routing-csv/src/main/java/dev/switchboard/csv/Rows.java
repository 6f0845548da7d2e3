package dev.switchboard.csv;

import dev.switchboard.problem.Require;
import java.io.IOException;
import java.util.Locale;

/**
 * Goes through the rows behind the header, without those that are empty or have a fault. Reports what is wrong with the form,
 * which is the same each time the file is read. Belongs to one thread.
 */
final class Rows<C> {
    private final Records records;
    private final Limits limits;
    private final ProblemList problems;
    private final ProblemList warnings;
    private final Pulse pulse;
    private final Columns<C> columns;
    private final Header<C> header;
    private final boolean[] warned;
    private long count;
    private boolean stopped;

    /** Reads up to the header. */
    Rows(Records records, Columns<C> columns, Limits limits, Findings findings, Pulse pulse) throws IOException {
        this.records = records;
        this.limits = limits;
        this.columns = columns;
        problems = findings.problems();
        warnings = findings.warnings();
        this.pulse = pulse;
        header = readHeader();
        warned = new boolean[header.width()];
    }

    private Header<C> readHeader() throws IOException {
        while (records.next()) {
            if (records.fault() != null || !records.cells().isBlankFrom(0)) {
                if (hasFault()) {
                    throw new StoppedException(CsvProblem.MISSING_COLUMN, "the header cannot be read");
                }
                return Header.of(columns, records, problems, warnings);
            }
        }
        throw new StoppedException(
                CsvProblem.EMPTY_FILE,
                "there is nothing in the file; the first row must be: " + String.join(",", columns.titles()));
    }

    Header<C> header() {
        return header;
    }

    /** How many rows came, those with faults too. */
    long count() {
        return count;
    }

    /** Goes on to the next row that has the right form, if there is one. */
    boolean next() throws IOException {
        while (!stopped && records.next()) {
            boolean there = records.fault() != null || !records.cells().isBlankFrom(0);
            count += there ? 1 : 0;
            pulse.row(count, records.bytesTaken());
            if (there) {
                stopped = isOneTooMany();
                if (!stopped && !hasFault() && isInForm()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOneTooMany() {
        if (count <= limits.rows()) {
            return false;
        }
        problems.add(
                CsvProblem.TOO_MANY_ROWS,
                records,
                String.format(
                        Locale.ROOT,
                        "there are more than %,d rows, which is the limit; split the file, or raise the limit",
                        limits.rows()));
        return true;
    }

    private boolean hasFault() {
        var fault = records.fault();
        if (fault == null) {
            return false;
        }
        problems.add(fault, problems.place(records.line(), records.number(), 1), () -> switch (fault) {
            case CELL_TOO_LONG ->
                "the row is longer than " + limits.recordLength() + " characters" + beginning() + "; shorten it";
            case NUL_CHARACTER ->
                "the row has a NUL character in it" + beginning()
                        + "; remove it, or save the file anew as \"CSV UTF-8\"";
            case QUOTE_UNCLOSED ->
                "the row has a quote that is not closed"
                        + (records.isCut() ? " within " + limits.recordLength() + " characters" : "") + beginning()
                        + ", so that nothing behind it can be read; close it, or double it if it belongs to the text";
            default ->
                "the row has a quote in the middle of a cell, or text behind a closing quote, near "
                        + Require.quote(records.beginning())
                        + "; put the whole cell in quotes and double the quotes inside it";
        });
        return true;
    }

    private String beginning() {
        return " (it begins with " + Require.quote(records.beginning()) + ")";
    }

    private boolean isInForm() {
        var cells = records.cells();
        if (cells.size() < header.width()) {
            problems.add(CsvProblem.TOO_FEW_CELLS, records, 0, () -> describe(cells.size()));
            return false;
        }
        if (cells.size() > header.most() || !cells.isBlankFrom(header.width())) {
            problems.add(CsvProblem.TOO_MANY_CELLS, records, 0, () -> describe(cells.size()));
            return false;
        }
        return isShort(cells);
    }

    private String describe(int size) {
        return "the row has " + size + (size == 1 ? " cell" : " cells") + ", the header has " + header.width()
                + "; it begins with " + Require.quote(records.cells().text(0))
                + "; give it one cell for each column, and put a cell that has the delimiter in it in quotes";
    }

    private boolean isShort(Cells cells) {
        boolean fine = true;
        for (int i = 0; i < header.width(); i++) {
            if (cells.length(i) > limits.cellLength()) {
                int length = cells.length(i);
                int cell = i;
                problems.add(
                        CsvProblem.CELL_TOO_LONG,
                        records,
                        i,
                        () -> Require.quote(cells.text(cell)) + " is too long: the cell has " + length
                                + " characters, at most " + limits.cellLength() + " are allowed");
                fine = false;
            } else if (header.isUnnamed(i) && !warned[i] && !cells.isBlank(i)) {
                warnUnnamed(i);
            }
        }
        return fine;
    }

    private void warnUnnamed(int cell) {
        warned[cell] = true;
        warnings.add(
                CsvProblem.UNKNOWN_COLUMN,
                records,
                cell,
                () -> "column " + (cell + 1) + " has no heading and is ignored, although "
                        + Require.quote(records.cells().text(cell)) + " is in it");
    }

    /** The text of the cell in this row, formulas as they were before they were neutralised. */
    String text(C column) {
        return Formula.restored(records.cells().text(header.cell(column)));
    }

    Cells cells() {
        return records.cells();
    }

    Records record() {
        return records;
    }
}
