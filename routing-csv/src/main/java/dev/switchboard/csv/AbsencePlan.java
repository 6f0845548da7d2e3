package dev.switchboard.csv;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.csv.PersonRows.At;
import dev.switchboard.csv.PersonRows.Said;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which calendars a file makes of those there are. Belongs to one thread. */
final class AbsencePlan {
    private final boolean isMerging;
    private final Policy before;
    private final AbsenceCheck file;
    private final Findings findings;
    private final AbsenceTally tally;

    AbsencePlan(Settings settings, Policy before, AbsenceCheck file, Findings findings) {
        this.isMerging = settings.mode == ImportMode.MERGE;
        this.before = before;
        this.file = file;
        this.findings = findings;
        this.tally = new AbsenceTally(settings.mostListed);
    }

    /** Those there are in their order, then the new ones in that of the file; what is wrong is noted. */
    List<PersonalCalendar> calendars() {
        var all = new ArrayList<PersonalCalendar>();
        for (var calendar : before.calendars()) {
            var rows = file.of(calendar.person());
            if (rows != null) {
                add(calendar, rows, all);
            } else if (isMerging) {
                all.add(calendar);
            } else {
                tally.gone(calendar);
            }
        }
        for (var rows : file.people()) {
            if (before.calendarOf(rows.person()).isEmpty()) {
                add(null, rows, all);
            }
        }
        return all;
    }

    AbsenceTally tally() {
        return tally;
    }

    private void add(@Nullable PersonalCalendar old, PersonRows rows, List<PersonalCalendar> all) {
        var calendar = old != null && isMerging
                ? old.withAbsences(List.of())
                : PersonalCalendar.of(old == null ? rows.person() : old.person());
        var zone = rows.zone();
        calendar = zone == null ? calendar : calendar.inZone(zone.what().getId());
        var substitute = rows.substitute();
        calendar = substitute == null
                ? calendar
                : calendar.withSubstitute(substitute.what().toString());
        var entries = entries(old, rows, calendar);
        try {
            calendar = calendar.withAbsences(entries);
            tally.compare(old, calendar);
            all.add(calendar);
        } catch (InvalidInputException invalid) {
            add(
                    invalid,
                    zone == null ? rows.first() : zone.at()); // too many, or some that were there do not fit the zone
        }
    }

    /** Those that stay, then those of the file that are new. */
    private List<CalendarEntry> entries(@Nullable PersonalCalendar old, PersonRows rows, PersonalCalendar empty) {
        var known = new HashSet<>(old == null ? List.<CalendarEntry>of() : old.entries());
        var entries = new ArrayList<>(old != null && isMerging ? old.entries() : List.<CalendarEntry>of());
        var seen = new HashSet<CalendarEntry>();
        for (var said : rows.entries()) {
            if (isRight(said, empty) && isFirst(said, seen)) {
                tally.found(said, empty.person(), known.contains(said.what()));
                if (!isMerging || !known.contains(said.what())) {
                    entries.add(said.what());
                }
            }
        }
        return entries;
    }

    private boolean isRight(Said<CalendarEntry> said, PersonalCalendar empty) {
        try {
            empty.away(said.what());
            return true;
        } catch (InvalidInputException invalid) {
            add(invalid, said.at());
            return false;
        }
    }

    private boolean isFirst(Said<CalendarEntry> said, Set<CalendarEntry> seen) {
        if (seen.add(said.what())) {
            return true;
        }
        var warnings = findings.warnings();
        var at = said.at();
        warnings.add(
                CsvProblem.DUPLICATE_ABSENCE,
                warnings.place(at.line(), at.record(), at.column()),
                () -> "the absence is in an earlier row already, and is taken once");
        return false;
    }

    private void add(InvalidInputException invalid, At at) {
        var problems = findings.problems();
        for (var problem : invalid.problems()) {
            problems.add(problem.code(), problems.place(at.line(), at.record(), at.column()), problem::message);
        }
    }
}
