package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.policy.Policy;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes the calendars of a policy as a file: RFC 4180, UTF-8, lines that end with CRLF, with the columns of {@link AbsenceCsv}. Each
 * person has a row for the substitute of all absences, if there is one, and one for each absence, all with the zone. A cell that a
 * spreadsheet would run as a formula gets an apostrophe in front, which an import takes away again: import with {@link
 * ImportMode#REPLACE} into any policy gives the same calendars. Immutable: each setting gives a new one; any number of threads may use
 * it.
 */
public final class AbsenceExport {
    private final Output output;

    AbsenceExport(Output output) {
        this.output = output;
    }

    /** Begins the file with a byte order mark, by which Excel knows that it is UTF-8; default no. */
    public AbsenceExport withByteOrderMark() {
        return new AbsenceExport(output.withByteOrderMark());
    }

    /** What stands between cells; default {@link Delimiter#COMMA}. */
    public AbsenceExport delimiter(Delimiter newDelimiter) {
        return new AbsenceExport(output.delimiter(newDelimiter));
    }

    /**
     * Writes a file, in place of one that is there. The old one stays until the new one is complete.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public AbsenceExportReport to(Path file, Policy policy) {
        requireNonNull(file, "file");
        requireNonNull(policy, "policy");
        return output.to(file, rows -> new AbsenceRowWriter(rows).write(policy.calendars()));
    }

    /**
     * Writes UTF-8 to a stream, which is flushed and stays open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public AbsenceExportReport to(OutputStream out, Policy policy) {
        requireNonNull(out, "out");
        requireNonNull(policy, "policy");
        return output.to(out, rows -> new AbsenceRowWriter(rows).write(policy.calendars()));
    }

    /**
     * Writes text.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public AbsenceExportReport to(Appendable out, Policy policy) {
        requireNonNull(out, "out");
        requireNonNull(policy, "policy");
        return output.to(out, rows -> new AbsenceRowWriter(rows).write(policy.calendars()));
    }
}
