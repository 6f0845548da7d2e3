package dev.switchboard.csv;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.identity.EmailAddress;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file says of one person. Belongs to one thread. */
final class PersonRows {
    private final EmailAddress person;
    private final At first;
    private final List<Said<CalendarEntry>> entries = new ArrayList<>();
    private @Nullable Said<ZoneId> zone;
    private @Nullable Said<EmailAddress> substitute;

    PersonRows(EmailAddress person, At first) {
        this.person = person;
        this.first = first;
    }

    /** A cell: its line, its record and its column, all from 1. */
    record At(long line, long record, int column) {}

    /** Something that stands in a cell. */
    record Said<T>(T what, At at) {}

    EmailAddress person() {
        return person;
    }

    /** Where the person is named first. */
    At first() {
        return first;
    }

    void entry(CalendarEntry entry, At at) {
        entries.add(new Said<>(entry, at));
    }

    /** In the order of the file, each with its begin's cell. */
    List<Said<CalendarEntry>> entries() {
        return entries;
    }

    /** Keeps the first. @return what was said before, if it is another one */
    @Nullable
    Said<ZoneId> zone(ZoneId newZone, At at) {
        if (zone == null) {
            zone = new Said<>(newZone, at);
        }
        return zone.what().equals(newZone) ? null : zone;
    }

    @Nullable
    Said<ZoneId> zone() {
        return zone;
    }

    /** Of the substitute for all absences the first is kept. @return who was named before, if it is somebody else */
    @Nullable
    Said<EmailAddress> substitute(EmailAddress newSubstitute, At at) {
        if (substitute == null) {
            substitute = new Said<>(newSubstitute, at);
        }
        return substitute.what().equals(newSubstitute) ? null : substitute;
    }

    @Nullable
    Said<EmailAddress> substitute() {
        return substitute;
    }
}
