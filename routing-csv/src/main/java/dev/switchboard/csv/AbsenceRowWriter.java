package dev.switchboard.csv;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.identity.EmailAddress;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Writes header and rows of calendars. Belongs to one thread. */
final class AbsenceRowWriter {
    private final CellWriter out;
    private long rows;

    AbsenceRowWriter(CellWriter out) {
        this.out = out;
    }

    AbsenceExportReport write(List<PersonalCalendar> calendars) throws IOException {
        out.row(AbsenceColumn.titles());
        var empty = new ArrayList<EmailAddress>();
        for (var calendar : calendars) {
            long before = rows;
            write(calendar);
            if (rows == before) {
                empty.add(calendar.person());
            }
        }
        return new AbsenceExportReport(rows, empty);
    }

    private void write(PersonalCalendar calendar) throws IOException {
        var zone = calendar.zone().map(ZoneId::getId).orElse("");
        var substitute = calendar.substitute().map(EmailAddress::toString).orElse("");
        boolean saysZoneAlone = !zone.isEmpty() && calendar.entries().isEmpty();
        if (!substitute.isEmpty() || saysZoneAlone) {
            row(calendar, "", "", substitute, zone);
        }
        for (var entry : calendar.entries()) {
            var instead = entry.substitute();
            row(
                    calendar,
                    entry.from().toString(),
                    entry.to().toString(),
                    instead == null ? "" : instead.toString(),
                    zone);
        }
    }

    private void row(PersonalCalendar calendar, String from, String to, String substitute, String zone)
            throws IOException {
        out.row(List.of(calendar.person().toString(), from, to, substitute, zone));
        rows++;
    }
}
