package dev.switchboard.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.specialist.BulkMapping;
import dev.switchboard.specialist.SpecialistMap;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * One import into one map. First the file is read to check every row and to learn how large the map will be, then once more to
 * make the map: so nothing of a wrong file is ever kept, and nothing has to grow. Belongs to one thread.
 */
final class ImportRun {
    private final SpecialistImport settings;
    private final CsvSource source;
    private final SpecialistMap before;
    private final Pulse pulse;
    private ProblemList problems;
    private ProblemList warnings;
    private BulkMapping bulk;
    private Staff staff;
    private @Nullable FileForm form;
    private int userColumn;
    private long fingerprint;
    private long collapsed;

    ImportRun(SpecialistImport settings, CsvSource source, SpecialistMap before) throws IOException {
        this.settings = settings;
        this.source = source;
        this.before = before;
        pulse = new Pulse(settings.listener(), settings.cancelled(), source.size());
        problems = new ProblemList(source.name(), settings.mostListed());
        warnings = new ProblemList(source.name(), settings.mostListed());
        bulk = begun();
        staff = new Staff(bulk);
    }

    private BulkMapping begun() {
        return settings.mode() == ImportMode.MERGE ? BulkMapping.merging(before) : BulkMapping.replacing(before);
    }

    /**
     * Imports.
     *
     * @throws InvalidInputException with every problem
     */
    Imported<SpecialistMap> run() throws IOException {
        checkAll(null);
        if (form == null) {
            throw problems.toException();
        }
        var tally = new DifferenceTally(settings.mostListed());
        var duplicates = new Duplicates(settings.mostListed());
        map(form, tally, duplicates);
        if (!duplicates.isEmpty()) {
            locate(form, duplicates);
        }
        if (!problems.isEmpty()) {
            throw problems.toException();
        }
        compare(tally);
        var report = new ImportReport(settings, form, collapsed, tally, warnings);
        return new Imported<>(settings.isDryRun() || tally.isEmpty() ? before : bulk.build(), report);
    }

    /** First reading: checks everything but duplicates. Leaves no form if the file could not be read to its end. */
    private void checkAll(@Nullable Charset charset) throws IOException {
        Reading open = null;
        try (var reading = Reading.begin(source, charset, settings.limits(), pulse)) {
            open = reading;
            var rows = reading.rows(settings.limits(), problems, warnings);
            userColumn = rows.header().cell(Column.USER_EMAIL);
            if (rows.header().isComplete()) {
                while (rows.next()) {
                    check(rows);
                }
                reading.end();
                requireRows(rows);
                form = new FileForm(reading.charset(), reading.delimiter(), rows.count());
            }
        } catch (NotTextException unfit) {
            if (open == null) {
                throw unfit;
            }
            refuseOrTryAgain(unfit, open);
        } catch (StoppedException stopped) {
            problems.add(stopped.code(), stopped.words());
        }
    }

    private void refuseOrTryAgain(NotTextException unfit, Reading open) throws IOException {
        long line = open.nextLine();
        var fallback = settings.fallback();
        if (unfit.charset().equals(UTF_8) && !open.isCharsetTold() && fallback != null) {
            pulse.expectAnother();
            problems = new ProblemList(source.name(), settings.mostListed());
            warnings = new ProblemList(source.name(), settings.mostListed());
            bulk = begun();
            staff = new Staff(bulk);
            fingerprint = 0;
            warnings.add(
                    CsvProblem.FALLBACK_CHARSET,
                    "the file is not UTF-8 (see line " + line + ") and is read as " + fallback
                            + "; look at names with accents, or save it as \"CSV UTF-8\"");
            checkAll(fallback);
        } else {
            problems.add(
                    CsvProblem.NOT_TEXT,
                    problems.place(line, open.records().number() + 1, 0),
                    () -> "there are bytes that are not " + unfit.charset() + "; save the file anew as \"CSV UTF-8\"");
        }
    }

    private void requireRows(Rows rows) {
        if (rows.count() == 0 && settings.mode() == ImportMode.REPLACE && !settings.isEmptyAllowed()) {
            problems.add(
                    CsvProblem.NO_ROWS,
                    "the file has only a header, so that all " + before.userCount()
                            + " mappings would be removed; fill it in, or say that it may be empty");
        }
    }

    private void check(Rows rows) {
        var userCell = rows.text(Column.USER_EMAIL);
        var user = EmailAddress.parse(userCell);
        if (user.isPresent()) {
            bulk.announce(user.get());
        } else {
            refuse(userCell, Column.USER_EMAIL, CsvProblem.USER_EMAIL_REQUIRED, rows);
        }
        var specialistCell = rows.text(Column.SPECIALIST_EMAIL);
        int specialist = staff.number(specialistCell);
        if (specialist == BulkMapping.NOBODY) {
            refuse(specialistCell, Column.SPECIALIST_EMAIL, CsvProblem.SPECIALIST_EMAIL_REQUIRED, rows);
        } else {
            staff.name(specialist, rows, warnings);
        }
        note(specialist);
    }

    private void refuse(String cell, Column column, CsvProblem missing, Rows rows) {
        int place = rows.header().cell(column);
        if (rows.cells().isBlank(place)) {
            problems.add(
                    missing,
                    rows.record(),
                    place,
                    () -> "\"" + column.title()
                            + "\" is empty; write an address like ann@example.org, or remove the row");
        } else {
            problems.add(
                    PolicyProblem.EMAIL_INVALID, rows.record(), place, () -> column.title() + ": " + mistakeIn(cell));
        }
    }

    private static String mistakeIn(String address) {
        try {
            return EmailAddress.of(address) + " is an address";
        } catch (InvalidInputException invalid) {
            return invalid.problems().get(0).message();
        }
    }

    private void note(int specialist) {
        fingerprint = fingerprint * 31 + specialist + 1;
    }

    /** Second reading: maps the users, and finds those who come again. */
    private void map(FileForm checked, DifferenceTally tally, Duplicates duplicates) throws IOException {
        long expected = fingerprint;
        fingerprint = 0;
        again(checked, rows -> {
            int specialist = staff.known(rows.text(Column.SPECIALIST_EMAIL));
            EmailAddress.parse(rows.text(Column.USER_EMAIL))
                    .ifPresent(user -> map(user, specialist, rows, tally, duplicates));
            note(specialist);
        });
        if (fingerprint != expected || !bulk.isComplete()) {
            problems = new ProblemList(source.name(), settings.mostListed());
            problems.add(CsvProblem.SOURCE_CHANGED, "the file was changed while it was read; try again");
            throw problems.toException();
        }
    }

    private void map(EmailAddress user, int specialist, Rows rows, DifferenceTally tally, Duplicates duplicates) {
        var outcome = bulk.map(user, Math.max(0, specialist));
        switch (outcome) {
            case ADDED -> tally.added();
            case UNCHANGED -> tally.unchanged();
            case MOVED ->
                tally.moved(
                        user,
                        bulk.specialist(bulk.earlier()).email(),
                        bulk.specialist(Math.max(0, specialist)).email());
            case REPEATED -> {
                if (settings.isCollapsing() && bulk.earlier() == specialist) {
                    collapsed++;
                } else {
                    duplicates.note(user, rows.record());
                }
            }
        }
    }

    /** Third reading, for those who came again only: on which lines they are. */
    private void locate(FileForm checked, Duplicates duplicates) throws IOException {
        pulse.expectAnother();
        again(
                checked,
                rows -> EmailAddress.parse(rows.text(Column.USER_EMAIL))
                        .ifPresent(user -> duplicates.locate(user, rows.text(Column.SPECIALIST_EMAIL), rows.record())));
        duplicates.report(userColumn, problems);
    }

    /** Something to do with each row. */
    @FunctionalInterface
    private interface Use {
        void with(Rows rows);
    }

    private void again(FileForm checked, Use use) throws IOException {
        var unheard = new ProblemList(source.name(), 0);
        try (var reading = Reading.begin(source, checked.charset(), settings.limits(), pulse)) {
            var rows = reading.rows(settings.limits(), unheard, unheard);
            while (rows.header().isComplete() && rows.next()) {
                use.with(rows);
            }
            reading.end();
        } catch (NotTextException | StoppedException changed) {
            fingerprint++; // what was read does not fit what was checked
        }
    }

    private void compare(DifferenceTally tally) {
        tally.removed(bulk.removed());
        var earlier = before.specialists();
        for (int i = 0; i < bulk.specialistCount(); i++) {
            tally.specialist(i < earlier.size() ? earlier.get(i) : null, bulk.specialist(i));
        }
    }
}
