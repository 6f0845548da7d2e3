package dev.switchboard.csv;

import dev.switchboard.identity.EmailAddress;
import java.util.List;
import java.util.Locale;

/** What an export of absences wrote, and who is not in it. Immutable. */
public final class AbsenceExportReport {
    private final long rows;
    private final List<EmailAddress> empty;

    AbsenceExportReport(long rows, List<EmailAddress> empty) {
        this.rows = rows;
        this.empty = List.copyOf(empty);
    }

    /** How many rows were written, without the header. */
    public long rows() {
        return rows;
    }

    /** People whose calendars say nothing, and who are not in the file. */
    public List<EmailAddress> empty() {
        return empty;
    }

    /** All of it in words: a line of counts, then a line for each person who is not in the file. */
    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows"));
        empty.forEach(
                each -> text.append("\n  not in the file, without absences: ").append(each));
        return text.toString();
    }
}
