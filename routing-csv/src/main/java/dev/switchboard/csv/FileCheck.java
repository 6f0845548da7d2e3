package dev.switchboard.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The first reading of a file as a whole: finds out what it is, and hands every row to a check. Belongs to one thread.
 *
 * @param <C> what names a column
 * @param <R> what checks the rows
 */
final class FileCheck<C, R extends RowCheck<C>> {
    private final Settings settings;
    private final CsvSource source;
    private final Columns<C> columns;
    private final Pulse pulse;
    private final Findings findings;
    private final R check;
    private @Nullable FileForm form;
    private long unfitLine;

    private FileCheck(
            Settings settings, CsvSource source, Columns<C> columns, Pulse pulse, Function<Findings, R> checks) {
        this.settings = settings;
        this.source = source;
        this.columns = columns;
        this.pulse = pulse;
        findings = Findings.in(source, settings.mostListed);
        check = checks.apply(findings);
    }

    /**
     * Reads the file in the charset that its first bytes tell; if it is none of those, once more in the fallback.
     *
     * @param checks begins to check the rows, of each reading anew
     */
    static <C, R extends RowCheck<C>> FileCheck<C, R> read(
            Settings settings, CsvSource source, Columns<C> columns, Pulse pulse, Function<Findings, R> checks)
            throws IOException {
        var check = new FileCheck<>(settings, source, columns, pulse, checks);
        check.readIn(null);
        var fallback = settings.fallback;
        if (check.unfitLine == 0 || fallback == null) {
            return check;
        }
        pulse.expectAnother();
        var again = new FileCheck<>(settings, source, columns, pulse, checks);
        again.findings
                .warnings()
                .add(
                        CsvProblem.FALLBACK_CHARSET,
                        "the file is not UTF-8, as line " + check.unfitLine + " shows, and is read as " + fallback
                                + "; look at names with accents, or save it as \"CSV UTF-8\"");
        again.readIn(fallback);
        return again;
    }

    private void readIn(@Nullable Charset charset) throws IOException {
        try (var reading = Reading.begin(source, columns, charset, settings.limits, pulse)) {
            read(reading);
        } catch (StoppedException stopped) {
            findings.problems().add(stopped.code(), stopped.words());
        }
    }

    private void read(Reading<C> reading) throws IOException {
        try {
            var rows = reading.rows(settings.limits, findings);
            if (rows.header().isComplete()) {
                while (rows.next()) {
                    check.take(rows);
                }
                reading.end();
                form = new FileForm(reading.charset(), reading.delimiter(), rows.count());
            }
        } catch (NotTextException here) {
            unfitLine = here.charset().equals(UTF_8) && !reading.isCharsetTold() ? reading.nextLine() : 0;
            var problems = findings.problems();
            problems.add(
                    CsvProblem.NOT_TEXT,
                    problems.place(reading.nextLine(), reading.records().failingNumber(), 1),
                    () -> "there are bytes that are not " + here.charset() + "; save the file anew as \"CSV UTF-8\"");
        }
    }

    /** What the file is; if it could not be read to its end, throws why. */
    FileForm form() {
        if (form == null) {
            throw findings.problems().toException();
        }
        return form;
    }

    /**
     * Notes that a file with nothing in it would take everything away, if it may not.
     *
     * @param leftOut how many of its rows say nothing
     */
    void requireRows(long leftOut, String taken) {
        if (form().rows() == leftOut && settings.mode == ImportMode.REPLACE && !settings.emptyAllowed) {
            findings.problems()
                    .add(
                            CsvProblem.NO_ROWS,
                            "the file has only a header" + (leftOut == 0 ? "" : " and rows that are left out")
                                    + ", so that all " + taken
                                    + " would be removed; fill it in, or allow that (allowEmpty)");
        }
    }

    /** What has checked the rows. */
    R check() {
        return check;
    }

    ProblemList problems() {
        return findings.problems();
    }

    ProblemList warnings() {
        return findings.warnings();
    }
}
