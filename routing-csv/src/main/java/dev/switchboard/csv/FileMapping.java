package dev.switchboard.csv;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.specialist.BulkMapping;
import java.io.IOException;
import java.util.function.Consumer;

/** The readings after the first: maps the users, and finds those who come again. Belongs to one thread. */
final class FileMapping {
    private final SpecialistImport importing;
    private final CsvSource source;
    private final FileForm form;
    private final BulkMapping bulk;
    private final Numbers specialists;
    private final Pulse pulse;
    private final DifferenceTally tally;
    private final Duplicates duplicates;
    private int userColumn;
    private long row;
    private long collapsed;

    FileMapping(SpecialistImport importing, CsvSource source, FileForm form, MappingCheck check, Pulse pulse) {
        this.importing = importing;
        this.source = source;
        this.form = form;
        this.bulk = check.bulk();
        this.specialists = check.specialists();
        this.pulse = pulse;
        tally = new DifferenceTally(mostListed());
        duplicates = new Duplicates(mostListed());
    }

    /**
     * Maps all users.
     *
     * @return whether the file still was as it was checked
     */
    boolean map() throws IOException {
        boolean readable = again(rows -> {
            if (row < specialists.size()) {
                int specialist = specialists.get(row);
                EmailAddress.parse(rows.text(Column.USER_EMAIL)).ifPresent(user -> map(user, specialist, rows));
            }
            row++;
        });
        tally.removed(bulk.removed());
        return readable && row == specialists.size() && bulk.isComplete();
    }

    private void map(EmailAddress user, int specialist, Rows<Column> rows) {
        switch (bulk.map(user, Math.max(0, specialist))) { // nothing of it is kept if any row is wrong
            case ADDED -> tally.added();
            case UNCHANGED -> tally.unchanged();
            case MOVED ->
                tally.moved(
                        user,
                        bulk.specialist(bulk.earlier()).email(),
                        bulk.specialist(Math.max(0, specialist)).email());
            case REPEATED -> {
                if (importing.isCollapsing() && bulk.earlier() == specialist) {
                    collapsed++;
                } else {
                    duplicates.note(user, bulk.earlier() != specialist, rows.record());
                }
            }
        }
    }

    /**
     * Reports the users who came again, if any did; reads once more to name their lines.
     *
     * @return whether the file still was as it was checked
     */
    boolean reportDuplicates(ProblemList problems) throws IOException {
        if (duplicates.isEmpty()) {
            return true;
        }
        pulse.expectAnother();
        boolean readable = again(rows -> {
            userColumn = rows.header().cell(Column.USER_EMAIL);
            EmailAddress.parse(rows.text(Column.USER_EMAIL))
                    .ifPresent(user -> duplicates.locate(user, rows.text(Column.SPECIALIST_EMAIL), rows.record()));
        });
        if (!readable || !duplicates.areLocated()) {
            return false;
        }
        var found = new ProblemList(source.name(), mostListed());
        duplicates.report(userColumn, found);
        problems.addAll(found);
        return true;
    }

    private boolean again(Consumer<Rows<Column>> use) throws IOException {
        var limits = importing.settings().limits;
        try (var reading = Reading.begin(source, Column.ALL, form.charset(), limits, pulse)) {
            var rows = reading.rows(limits, Findings.in(source, 0));
            while (rows.header().isComplete() && rows.next()) {
                use.accept(rows);
            }
            reading.end();
            return true;
        } catch (NotTextException | StoppedException changed) {
            return false;
        }
    }

    private int mostListed() {
        return importing.settings().mostListed;
    }

    DifferenceTally tally() {
        return tally;
    }

    /** How many rows repeat an earlier one and may do so. */
    long collapsed() {
        return collapsed;
    }
}
