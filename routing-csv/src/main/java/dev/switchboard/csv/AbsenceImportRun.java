package dev.switchboard.csv;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;
import java.util.List;

/** One import of absences into one policy. The file is read once. Belongs to one thread. */
final class AbsenceImportRun {
    private final Settings settings;
    private final Policy before;
    private final CsvSource source;
    private final Pulse pulse;

    AbsenceImportRun(Settings settings, Policy before, CsvSource source) throws IOException {
        this.settings = settings;
        this.before = before;
        this.source = source;
        pulse = new Pulse(settings, source.size(), 1);
    }

    /**
     * Imports.
     *
     * @throws InvalidInputException with every problem
     */
    ImportedAbsences run() throws IOException {
        var file = FileCheck.read(settings, source, AbsenceColumn.ALL, pulse, AbsenceCheck::new);
        var form = file.form();
        file.requireRows(0, before.calendars().size() + " calendars");
        var plan = new AbsencePlan(settings, before, file.check(), new Findings(file.problems(), file.warnings()));
        var calendars = plan.calendars();
        if (!file.problems().isEmpty()) {
            throw file.problems().toException();
        }
        boolean changes = !calendars.equals(before.calendars());
        var report = new AbsenceImportReport(settings, form, plan.tally(), changes, file.warnings());
        return new ImportedAbsences(changes && !settings.dryRun ? with(calendars) : before, report);
    }

    private Policy with(List<PersonalCalendar> calendars) {
        return before.toBuilder()
                .withoutCalendars()
                .calendars(calendars.toArray(PersonalCalendar[]::new))
                .build();
    }
}
