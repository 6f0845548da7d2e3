package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.specialist.SpecialistMap;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Writes a specialist map as a bulk file (MP-22): RFC 4180, UTF-8, lines that end with CRLF, users in the order in which they
 * were mapped. A cell that a spreadsheet would run as a formula gets an apostrophe in front and quotes around, which an
 * import takes away again: export and import with {@link ImportMode#REPLACE} give the same map. Immutable: each setting gives a
 * new one; any number of threads may use it.
 */
public final class SpecialistExport {
    private final Output output;

    SpecialistExport(Output output) {
        this.output = output;
    }

    /** Begins the file with a byte order mark, by which Excel knows that it is UTF-8; default no. */
    public SpecialistExport withByteOrderMark() {
        return new SpecialistExport(output.withByteOrderMark());
    }

    /** What stands between cells; default {@link Delimiter#COMMA}. */
    public SpecialistExport delimiter(Delimiter newDelimiter) {
        return new SpecialistExport(output.delimiter(newDelimiter));
    }

    /**
     * Writes a file, in place of one that is there. The old one stays until the new one is complete.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public ExportReport to(Path file, SpecialistMap map) {
        requireNonNull(map, "map");
        return output.to(file, out -> new RowWriter(out).write(map));
    }

    /**
     * Writes UTF-8 to a stream, which is flushed and stays open.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public ExportReport to(OutputStream out, SpecialistMap map) {
        requireNonNull(map, "map");
        return output.to(out, rows -> new RowWriter(rows).write(map));
    }

    /**
     * Writes text.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public ExportReport to(Appendable out, SpecialistMap map) {
        requireNonNull(map, "map");
        return output.to(out, rows -> new RowWriter(rows).write(map));
    }
}
