package dev.switchboard.csv;

import dev.switchboard.absence.CalendarEntry;
import dev.switchboard.absence.CalendarTime;
import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.csv.PersonRows.At;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.ProblemCode;
import dev.switchboard.problem.Require;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads rows of absences, and gathers what they say of each person. Belongs to one thread. */
final class AbsenceCheck implements RowCheck<AbsenceColumn> {
    private static final PersonalCalendar ANYBODY = PersonalCalendar.of("anybody@invalid");

    private final ProblemList problems;
    private final Map<EmailAddress, PersonRows> people = new LinkedHashMap<>();

    AbsenceCheck(Findings findings) {
        problems = findings.problems();
    }

    @Override
    public void take(Rows<AbsenceColumn> row) {
        requirePerson(row);
        requireBothEnds(row);
        var person = read(row, AbsenceColumn.PERSON, EmailAddress::of);
        var from = read(row, AbsenceColumn.FROM, CalendarTime::of);
        var to = read(row, AbsenceColumn.TO, CalendarTime::of);
        var substitute = read(row, AbsenceColumn.SUBSTITUTE, EmailAddress::of);
        var zone = read(row, AbsenceColumn.ZONE, AbsenceCheck::zone);
        if (person != null) {
            var rows = people.computeIfAbsent(person, one -> new PersonRows(one, at(row, AbsenceColumn.PERSON)));
            note(zone, rows, row);
            if (isAbsence(row)) {
                if (from != null && to != null) {
                    rows.entry(new CalendarEntry(from, to, substitute), at(row, AbsenceColumn.FROM));
                }
            } else {
                noteGeneral(substitute, rows, row);
            }
        }
    }

    private static ZoneId zone(String id) {
        return ANYBODY.inZone(id).zone().orElseThrow();
    }

    private void requirePerson(Rows<AbsenceColumn> row) {
        if (text(row, AbsenceColumn.PERSON).isEmpty()) {
            add(
                    CsvProblem.PERSON_REQUIRED,
                    row,
                    AbsenceColumn.PERSON,
                    () -> "Person is empty; write the address of who is away, like ann@example.org, or remove the row");
        }
    }

    private void requireBothEnds(Rows<AbsenceColumn> row) {
        var from = text(row, AbsenceColumn.FROM);
        var to = text(row, AbsenceColumn.TO);
        if (!from.isEmpty() && to.isEmpty()) {
            add(
                    CsvProblem.ABSENCE_INCOMPLETE,
                    row,
                    AbsenceColumn.TO,
                    () -> "To is empty, From is " + Require.quote(from)
                            + "; write the last day of the absence, the same as From for a single day");
        } else if (from.isEmpty() && !to.isEmpty()) {
            add(
                    CsvProblem.ABSENCE_INCOMPLETE,
                    row,
                    AbsenceColumn.FROM,
                    () -> "From is empty, To is " + Require.quote(to)
                            + "; write the first day of the absence, the same as To for a single day");
        } else if (from.isEmpty()
                && text(row, AbsenceColumn.SUBSTITUTE).isEmpty()
                && text(row, AbsenceColumn.ZONE).isEmpty()) {
            add(
                    CsvProblem.ABSENCE_EMPTY,
                    row,
                    AbsenceColumn.FROM,
                    () -> "the row says nothing of the person; write From and To, or a Substitute, or remove the row");
        }
    }

    private static boolean isAbsence(Rows<AbsenceColumn> row) {
        return !text(row, AbsenceColumn.FROM).isEmpty()
                || !text(row, AbsenceColumn.TO).isEmpty();
    }

    private void note(@Nullable ZoneId zone, PersonRows rows, Rows<AbsenceColumn> row) {
        var at = at(row, AbsenceColumn.ZONE);
        var other = zone == null ? null : rows.zone(zone, at);
        if (other != null) {
            add(
                    CsvProblem.ZONE_CONFLICT,
                    row,
                    AbsenceColumn.ZONE,
                    () -> rows.person() + " is in two zones, " + other.what() + " and " + zone + ", on lines "
                            + other.at().line() + " and " + at.line() + "; keep one of them");
        }
    }

    private void noteGeneral(@Nullable EmailAddress substitute, PersonRows rows, Rows<AbsenceColumn> row) {
        var at = at(row, AbsenceColumn.SUBSTITUTE);
        var other = substitute == null ? null : rows.substitute(substitute, at);
        if (other != null) {
            add(
                    CsvProblem.SUBSTITUTE_CONFLICT,
                    row,
                    AbsenceColumn.SUBSTITUTE,
                    () -> rows.person() + " has two substitutes for all absences, " + other.what() + " and "
                            + substitute + ", on lines " + other.at().line() + " and " + at.line()
                            + "; keep one of them, or say from when to when");
        }
    }

    /** What the cell says; nothing if it is empty, or wrong, which is noted. */
    private <T> @Nullable T read(Rows<AbsenceColumn> row, AbsenceColumn column, Function<String, T> reader) {
        var text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (InvalidInputException invalid) {
            var problem = invalid.problems().get(0);
            add(problem.code(), row, column, () -> column.title() + ": " + problem.message());
            return null;
        }
    }

    private void add(ProblemCode code, Rows<AbsenceColumn> row, AbsenceColumn column, Supplier<String> message) {
        var at = at(row, column);
        problems.add(code, problems.place(at.line(), at.record(), at.column()), message);
    }

    private static At at(Rows<AbsenceColumn> row, AbsenceColumn column) {
        return new At(row.record().line(), row.record().number(), row.header().cell(column) + 1);
    }

    /** Empty also of a column that is missing. */
    private static String text(Rows<AbsenceColumn> row, AbsenceColumn column) {
        return row.header().cell(column) < 0 ? "" : row.text(column).strip();
    }

    /** In the order in which they are named first. */
    Collection<PersonRows> people() {
        return people.values();
    }

    @Nullable
    PersonRows of(EmailAddress person) {
        return people.get(person);
    }
}
