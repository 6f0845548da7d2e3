/**
 * Bulk files for people who work in spreadsheets: the specialist map of a persona as CSV, in three columns (MP-22 to MP-30), the
 * contacts of the directory, one row each, and who is away when.
 *
 * <p>Specialist maps begin with {@link dev.switchboard.csv.SpecialistCsv}: a {@linkplain dev.switchboard.csv.SpecialistCsv#template
 * template} to be filled in, an {@linkplain dev.switchboard.csv.SpecialistCsv#importing import} that applies all of a file or
 * nothing and says what changes, and an {@linkplain dev.switchboard.csv.SpecialistCsv#exporting export} that comes back the
 * same. {@link dev.switchboard.csv.MapDifference} says what differs between two maps.
 *
 * <pre>{@code
 * ImportReport report = SpecialistCsv.importing(ImportMode.MERGE)
 *         .into(switchboard.policies(), "HR", CsvSource.of(Path.of("users.csv")));
 * }</pre>
 *
 * <p>Contacts begin with {@link dev.switchboard.csv.ContactCsv}, in the same way:
 *
 * <pre>{@code
 * ContactImportReport report = ContactCsv.importing(ImportMode.MERGE)
 *         .into(switchboard.directory(), actor, CsvSource.of(Path.of("contacts.csv")));
 * }</pre>
 *
 * <p>Absences begin with {@link dev.switchboard.csv.AbsenceCsv}; what comes of an import is another policy, to be applied:
 *
 * <pre>{@code
 * ImportedAbsences imported = AbsenceCsv.importing(ImportMode.MERGE)
 *         .into(policy, CsvSource.of(Path.of("absences.csv")));
 * }</pre>
 *
 * <p>A file that is wrong is refused with every problem at once, each with its line and what would be right; see
 * {@link dev.switchboard.csv.BulkImport} for what is understood and {@link dev.switchboard.csv.CsvProblem} for what can be
 * wrong.
 */
@NullMarked
package dev.switchboard.csv;

import org.jspecify.annotations.NullMarked;
