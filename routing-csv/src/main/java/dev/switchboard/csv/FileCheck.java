package dev.switchboard.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.specialist.BulkMapping;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The first reading: checks everything but whether users come twice, announces the users, and notes the number of each row's
 * specialist. Belongs to one thread.
 */
final class FileCheck {
    private final SpecialistImport settings;
    private final CsvSource source;
    private final BulkMapping bulk;
    private final Pulse pulse;
    private final ProblemList problems;
    private final ProblemList warnings;
    private final Numbers specialists = new Numbers();
    private @Nullable FileForm form;
    private long unfitLine;

    FileCheck(SpecialistImport settings, CsvSource source, BulkMapping bulk, Pulse pulse) {
        this.settings = settings;
        this.source = source;
        this.bulk = bulk;
        this.pulse = pulse;
        problems = new ProblemList(source.name(), settings.mostListed());
        warnings = new ProblemList(source.name(), settings.mostListed());
    }

    /** Reads the file in this charset; without one, in that which its first bytes tell. */
    void read(@Nullable Charset charset) throws IOException {
        try (var reading = Reading.begin(source, charset, settings.limits(), pulse)) {
            read(reading);
        } catch (StoppedException stopped) {
            problems.add(stopped.code(), stopped.words());
        }
    }

    private void read(Reading reading) throws IOException {
        try {
            var rows = reading.rows(settings.limits(), problems, warnings);
            if (rows.header().isComplete()) {
                check(rows);
                reading.end();
                int userColumn = rows.header().cell(Column.USER_EMAIL);
                form = new FileForm(reading.charset(), reading.delimiter(), rows.count(), userColumn);
            }
        } catch (NotTextException here) {
            unfitLine = here.charset().equals(UTF_8) && !reading.isCharsetTold() ? reading.nextLine() : 0;
            problems.add(
                    CsvProblem.NOT_TEXT,
                    problems.place(reading.nextLine(), reading.records().failingNumber(), 1),
                    () -> "there are bytes that are not " + here.charset() + "; save the file anew as \"CSV UTF-8\"");
        }
    }

    private void check(Rows rows) throws IOException {
        var staff = new Staff(bulk, warnings);
        while (rows.next()) {
            var cell = rows.text(Column.USER_EMAIL);
            var user = EmailAddress.parse(cell);
            if (user.isPresent()) {
                bulk.announce(user.get());
            } else {
                refuse(cell, Column.USER_EMAIL, CsvProblem.USER_EMAIL_REQUIRED, rows);
            }
            int specialist = staff.number(rows);
            if (specialist == BulkMapping.NOBODY) {
                refuse(
                        rows.text(Column.SPECIALIST_EMAIL),
                        Column.SPECIALIST_EMAIL,
                        CsvProblem.SPECIALIST_EMAIL_REQUIRED,
                        rows);
            }
            specialists.add(specialist);
        }
    }

    private void refuse(String cell, Column column, CsvProblem missing, Rows rows) {
        int place = rows.header().cell(column);
        if (cell.isBlank()) {
            problems.add(
                    missing,
                    rows.record(),
                    place,
                    () -> column.title() + " is empty; write an address like ann@example.org, or remove the row");
        } else {
            problems.add(
                    PolicyProblem.EMAIL_INVALID, rows.record(), place, () -> column.title() + ": " + mistakeIn(cell));
        }
    }

    private static String mistakeIn(String address) {
        try {
            return EmailAddress.of(address) + " cannot be read";
        } catch (InvalidInputException invalid) {
            return invalid.problems().get(0).message();
        }
    }

    /** What the file is, unless it could not be read to its end. */
    @Nullable
    FileForm form() {
        return form;
    }

    /** Whether the file is no UTF-8, does not say that it were, and may be read in another charset. */
    boolean mayBeOtherCharset() {
        return unfitLine > 0;
    }

    /** The line that shows it. */
    long unfitLine() {
        return unfitLine;
    }

    /** The numbers of the specialists, row by row; {@link BulkMapping#NOBODY} in a row that is wrong. */
    Numbers specialists() {
        return specialists;
    }

    ProblemList problems() {
        return problems;
    }

    ProblemList warnings() {
        return warnings;
    }
}
