package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;

/**
 * Brings a file of absences into the calendars of a policy: all of it or nothing. Begun by {@link AbsenceCsv#importing}; {@link
 * BulkImport} says what is understood, {@link AbsenceCsv} which columns there are.
 *
 * <p>{@link ImportMode#MERGE} adds absences that are not there yet, with their substitutes, and gives a person the zone and the
 * substitute of the file. {@link ImportMode#REPLACE} makes the calendars what the file says: who is not in it has none. An absence is
 * there already if begin, end and substitute are written alike. The file is kept in memory while it is imported.
 */
public final class AbsenceImport extends BulkImport<AbsenceImport> {

    AbsenceImport(Settings settings) {
        super(settings);
    }

    @Override
    AbsenceImport with(Settings changed) {
        return new AbsenceImport(changed);
    }

    /**
     * Imports into the calendars of a policy.
     *
     * @throws InvalidInputException if there is anything wrong with the file
     * @throws UncheckedIOException if the source cannot be read
     * @throws CancellationException if it was cancelled
     */
    public ImportedAbsences into(Policy policy, CsvSource source) {
        requireNonNull(policy, "policy");
        requireNonNull(source, "source");
        try {
            return new AbsenceImportRun(settings(), policy, source).run();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
