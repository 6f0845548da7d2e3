package dev.switchboard.csv;

import dev.switchboard.problem.Problem;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What every import reports: how the file was read, and what was strange in it. Immutable. */
public abstract sealed class BulkReport permits ImportReport, ContactImportReport, AbsenceImportReport {
    private final ImportMode mode;
    private final boolean dryRun;
    private final Charset charset;
    private final Delimiter delimiter;
    private final long rows;
    private final List<Problem> warnings;
    private final long warningCount;

    BulkReport(Settings settings, FileForm form, ProblemList warnings) {
        mode = settings.mode;
        dryRun = settings.dryRun;
        charset = form.charset();
        delimiter = form.delimiter();
        rows = form.rows();
        this.warnings = warnings.list();
        warningCount = warnings.count();
    }

    /** How those were treated who are not in the file. */
    public ImportMode mode() {
        return mode;
    }

    /** Whether nothing was applied because it was only a rehearsal. */
    public boolean isDryRun() {
        return dryRun;
    }

    /** The charset in which the file was read. */
    public Charset charset() {
        return charset;
    }

    /** The delimiter by which the file was read. */
    public Delimiter delimiter() {
        return delimiter;
    }

    /** How many rows the file has, without header and empty rows. */
    public long rows() {
        return rows;
    }

    /** What is strange but was accepted, by line; no more than are to be listed. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** How many warnings there are, listed or not. */
    public long warningCount() {
        return warningCount;
    }

    /** How the file was read, and then what came of it. */
    final String heading(Object what) {
        return String.format(
                Locale.ROOT,
                "%s of %,d %s%s (%s, %s): %s",
                mode,
                rows,
                rows == 1 ? "row" : "rows",
                dryRun ? ", dry run" : "",
                charset,
                delimiter,
                what);
    }

    final String listedWarnings() {
        return list("warning", warnings, warningCount);
    }

    /** A line for each of those listed, and one for the others. */
    static String list(String what, List<?> listed, long all) {
        var lines = listed.stream().map(each -> "\n  " + what + " " + each).collect(Collectors.joining());
        return all == listed.size()
                ? lines
                : lines + String.format(Locale.ROOT, "\n  and %,d more %s", all - listed.size(), what);
    }
}
