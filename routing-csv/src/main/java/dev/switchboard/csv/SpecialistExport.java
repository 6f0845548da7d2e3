package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.specialist.SpecialistMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;

/**
 * Writes a specialist map as a bulk file (MP-22): RFC 4180, UTF-8, lines that end with CRLF, users in the order in which they
 * were mapped. A cell that a spreadsheet would run as a formula gets an apostrophe in front and quotes around, which an
 * import takes away again: export and import with {@link ImportMode#REPLACE} give the same map. Immutable: each setting gives a
 * new one; any number of threads may use it.
 */
public final class SpecialistExport {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final boolean byteOrderMark;
    private final Delimiter delimiter;

    SpecialistExport() {
        this(false, Delimiter.COMMA);
    }

    private SpecialistExport(boolean byteOrderMark, Delimiter delimiter) {
        this.byteOrderMark = byteOrderMark;
        this.delimiter = delimiter;
    }

    /** Begins the file with a byte order mark, by which Excel knows that it is UTF-8; default no. */
    public SpecialistExport withByteOrderMark() {
        return new SpecialistExport(true, delimiter);
    }

    /** What stands between cells; default {@link Delimiter#COMMA}. */
    public SpecialistExport delimiter(Delimiter newDelimiter) {
        return new SpecialistExport(byteOrderMark, requireNonNull(newDelimiter, "newDelimiter"));
    }

    /**
     * Writes a file, in place of one that is there. The old one stays until the new one is complete.
     *
     * @throws InvalidInputException if a specialist's name has NUL or half a character in it, which no file can hold
     * @throws UncheckedIOException if it cannot be written
     */
    public ExportReport to(Path file, SpecialistMap map) {
        requireNonNull(map, "map");
        var reports = new ArrayDeque<ExportReport>();
        try {
            Draft.write(file, out -> reports.add(to(out, map)));
            return reports.getLast();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes UTF-8 to a stream, which is flushed and stays open.
     *
     * @throws InvalidInputException if a specialist's name has NUL or half a character in it, which no file can hold
     * @throws UncheckedIOException if it cannot be written
     */
    public ExportReport to(OutputStream out, SpecialistMap map) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var report = to(writer, map);
            writer.flush();
            return report;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes text.
     *
     * @throws InvalidInputException if a specialist's name has NUL or half a character in it, which no file can hold
     * @throws UncheckedIOException if it cannot be written
     */
    public ExportReport to(Appendable out, SpecialistMap map) {
        requireNonNull(out, "out");
        requireNonNull(map, "map");
        try {
            if (byteOrderMark) {
                out.append(BYTE_ORDER_MARK);
            }
            return new RowWriter(out, delimiter).write(map);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
