package dev.switchboard.csv;

import dev.switchboard.identity.ContactId;
import java.util.List;
import java.util.Locale;

/** What an export of contacts wrote, and what its columns cannot say. Immutable. */
public final class ContactExportReport {
    private final long rows;
    private final List<String> headings;
    private final List<ContactId> unsaidPrimaries;

    ContactExportReport(long rows, List<String> headings, List<ContactId> unsaidPrimaries) {
        this.rows = rows;
        this.headings = List.copyOf(headings);
        this.unsaidPrimaries = List.copyOf(unsaidPrimaries);
    }

    /** How many rows were written, without the header: one for each active contact. */
    public long rows() {
        return rows;
    }

    /** The columns, as headed. */
    public List<String> headings() {
        return headings;
    }

    /**
     * Contacts that have one kind of id in several scopes, of which another than the first in the row is the primary one; the file does
     * not say which, an import into the same directory keeps it.
     */
    public List<ContactId> unsaidPrimaries() {
        return unsaidPrimaries;
    }

    /** All of it in words: a line of counts, then a line for each contact of which the file does not say everything. */
    @Override
    public String toString() {
        var text = new StringBuilder(
                String.format(Locale.ROOT, "%,d %s, %d columns", rows, rows == 1 ? "row" : "rows", headings.size()));
        unsaidPrimaries.forEach(each ->
                text.append("\n  primary value not in the file: contact ").append(each));
        return text.toString();
    }
}
