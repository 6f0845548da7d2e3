package dev.switchboard.csv;

import dev.switchboard.problem.Problem;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an import did, or would do. Immutable. */
public final class ImportReport {
    private final ImportMode mode;
    private final boolean dryRun;
    private final Charset charset;
    private final Delimiter delimiter;
    private final long rows;
    private final long collapsed;
    private final MapDifference difference;
    private final List<Problem> warnings;
    private final long warningCount;

    ImportReport(
            SpecialistImport settings, FileForm form, long collapsed, DifferenceTally tally, ProblemList warnings) {
        mode = settings.mode();
        dryRun = settings.isDryRun();
        charset = form.charset();
        delimiter = form.delimiter();
        rows = form.rows();
        this.collapsed = collapsed;
        difference = new MapDifference(tally);
        this.warnings = warnings.list();
        warningCount = warnings.count();
    }

    /** How users were treated who are not in the file. */
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

    /** How many rows only repeat an earlier one; more than none only if that is allowed. */
    public long collapsed() {
        return collapsed;
    }

    /** Users added, moved, removed and unchanged, specialists added and renamed. */
    public MapDifference difference() {
        return difference;
    }

    /** What is strange but was accepted, by line; no more than are to be listed. */
    public List<Problem> warnings() {
        return warnings;
    }

    /** How many warnings there are, listed or not. */
    public long warningCount() {
        return warningCount;
    }

    /** All of it in words: a line of counts, then the moves, the renamings and the warnings, a line each. */
    @Override
    public String toString() {
        var heading = String.format(
                Locale.ROOT,
                "%s of %,d %s%s (%s, %s): %s%s",
                mode,
                rows,
                rows == 1 ? "row" : "rows",
                dryRun ? ", dry run" : "",
                charset,
                delimiter,
                difference,
                collapsed == 0 ? "" : String.format(Locale.ROOT, "; %,d repeated rows collapsed", collapsed));
        return heading
                + list("moved", difference.moves(), difference.moved())
                + list("renamed", difference.renames(), difference.specialistsRenamed())
                + list("warning", warnings, warningCount);
    }

    private static String list(String what, List<?> listed, long all) {
        var lines = listed.stream().map(each -> "\n  " + what + " " + each).collect(Collectors.joining());
        return all == listed.size()
                ? lines
                : lines + String.format(Locale.ROOT, "\n  and %,d more %s", all - listed.size(), what);
    }
}
