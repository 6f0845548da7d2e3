package dev.switchboard.csv;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.csv.PersonRows.Said;
import dev.switchboard.identity.EmailAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what an import of absences changes, and lists the first of it. Belongs to one thread until a report has it. */
final class AbsenceTally {
    private final int mostListed;
    final List<AbsenceImportReport.Entry> addedOnes = new ArrayList<>();
    final List<AbsenceImportReport.Entry> presentOnes = new ArrayList<>();
    final List<AbsenceImportReport.Entry> removedOnes = new ArrayList<>();
    long added;
    long present;
    long removed;
    long zones;
    long substitutes;

    AbsenceTally(int mostListed) {
        this.mostListed = mostListed;
    }

    /** An absence of the file. */
    void found(Said<CalendarEntry> said, EmailAddress person, boolean isThere) {
        added += isThere ? 0 : 1;
        present += isThere ? 1 : 0;
        list(isThere ? presentOnes : addedOnes, said.at().line(), person, said.what());
    }

    /** What else differs, and what was taken away. */
    void compare(@Nullable PersonalCalendar old, PersonalCalendar changed) {
        var before = old == null ? PersonalCalendar.of(changed.person()) : old;
        zones += before.zone().equals(changed.zone()) ? 0 : 1;
        substitutes += before.substitute().equals(changed.substitute()) ? 0 : 1;
        removed(before, changed);
    }

    /** Everything of a person who is not in the file. */
    void gone(PersonalCalendar calendar) {
        compare(calendar, PersonalCalendar.of(calendar.person()));
    }

    private void removed(PersonalCalendar before, PersonalCalendar changed) {
        var kept = new HashSet<>(changed.entries());
        for (var entry : before.entries()) {
            if (!kept.contains(entry)) {
                removed++;
                list(removedOnes, 0, before.person(), entry);
            }
        }
    }

    private void list(List<AbsenceImportReport.Entry> entries, long line, EmailAddress person, CalendarEntry entry) {
        if (entries.size() < mostListed) {
            entries.add(new AbsenceImportReport.Entry(line, person, entry));
        }
    }
}
