package dev.switchboard.csv;

import java.util.Locale;

/** What an import into a specialist map did, or would do. Immutable. */
public final class ImportReport extends BulkReport {
    private final long collapsed;
    private final MapDifference difference;

    ImportReport(Settings settings, FileForm form, long collapsed, DifferenceTally tally, ProblemList warnings) {
        super(settings, form, warnings);
        this.collapsed = collapsed;
        difference = new MapDifference(tally);
    }

    /** How many rows only repeat an earlier one; more than none only if that is allowed. */
    public long collapsed() {
        return collapsed;
    }

    /** Users added, moved, removed and unchanged, specialists added and renamed. */
    public MapDifference difference() {
        return difference;
    }

    /** All of it in words: a line of counts, then the moves, the renamings and the warnings, a line each. */
    @Override
    public String toString() {
        return heading(difference)
                + (collapsed == 0 ? "" : String.format(Locale.ROOT, "; %,d repeated rows collapsed", collapsed))
                + list("moved", difference.moves(), difference.moved())
                + list("renamed", difference.renames(), difference.specialistsRenamed())
                + listedWarnings();
    }
}
