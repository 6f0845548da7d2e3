package dev.switchboard.csv;

import dev.switchboard.specialist.Specialist;
import java.util.List;
import java.util.Locale;

/** What an export wrote, and what its three columns cannot say. Immutable. */
public final class ExportReport {
    private final long rows;
    private final List<Specialist> withoutUsers;
    private final List<Specialist> inactive;

    ExportReport(long rows, List<Specialist> withoutUsers, List<Specialist> inactive) {
        this.rows = rows;
        this.withoutUsers = List.copyOf(withoutUsers);
        this.inactive = List.copyOf(inactive);
    }

    /** How many rows were written, without the header. */
    public long rows() {
        return rows;
    }

    /** Specialists without users, who are not in the file; an import into the same persona keeps them. */
    public List<Specialist> withoutUsers() {
        return withoutUsers;
    }

    /** Specialists who are not active, which the file does not say; an import into the same persona keeps that. */
    public List<Specialist> inactive() {
        return inactive;
    }

    /** All of it in words: a line of counts, then a line for each specialist of whom the file does not say everything. */
    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows"));
        withoutUsers.forEach(
                each -> text.append("\n  not in the file, without users: ").append(each.email()));
        inactive.forEach(each ->
                text.append("\n  inactive, which the file does not say: ").append(each.email()));
        return text.toString();
    }
}
