package dev.switchboard.csv;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.specialist.BulkMapping;

/**
 * Checks everything of a specialist map but whether users come twice, announces the users, and notes the number of each row's
 * specialist. Belongs to one thread.
 */
final class MappingCheck implements RowCheck<Column> {
    private final BulkMapping bulk;
    private final ProblemList problems;
    private final Staff staff;
    private final Numbers specialists = new Numbers();

    MappingCheck(BulkMapping bulk, Findings findings) {
        this.bulk = bulk;
        problems = findings.problems();
        staff = new Staff(bulk, findings.warnings());
    }

    @Override
    public void take(Rows<Column> row) {
        var cell = row.text(Column.USER_EMAIL);
        var user = EmailAddress.parse(cell);
        if (user.isPresent()) {
            bulk.announce(user.get());
        } else {
            refuse(cell, Column.USER_EMAIL, CsvProblem.USER_EMAIL_REQUIRED, row);
        }
        int specialist = staff.number(row);
        if (specialist == BulkMapping.NOBODY) {
            refuse(
                    row.text(Column.SPECIALIST_EMAIL),
                    Column.SPECIALIST_EMAIL,
                    CsvProblem.SPECIALIST_EMAIL_REQUIRED,
                    row);
        }
        specialists.add(specialist);
    }

    /** Every row was taken. */
    void end() {
        staff.end();
    }

    private void refuse(String cell, Column column, CsvProblem missing, Rows<Column> row) {
        int place = row.header().cell(column);
        if (cell.isBlank()) {
            problems.add(
                    missing,
                    row.record(),
                    place,
                    () -> column.title() + " is empty; write an address like ann@example.org, or remove the row");
        } else {
            problems.add(
                    PolicyProblem.EMAIL_INVALID, row.record(), place, () -> column.title() + ": " + mistakeIn(cell));
        }
    }

    private static String mistakeIn(String address) {
        try {
            return EmailAddress.of(address) + " cannot be read";
        } catch (InvalidInputException invalid) {
            return invalid.problems().get(0).message();
        }
    }

    /** What the users are mapped with. */
    BulkMapping bulk() {
        return bulk;
    }

    /** The numbers of the specialists, row by row; {@link BulkMapping#NOBODY} in a row that is wrong. */
    Numbers specialists() {
        return specialists;
    }
}
