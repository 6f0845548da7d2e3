package dev.switchboard.csv;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;

/**
 * Where and how a file is written.
 *
 * @param byteOrderMark whether it begins with one
 * @param delimiter what stands between cells
 */
record Output(boolean byteOrderMark, Delimiter delimiter) {
    static final Output PLAIN = new Output(false, Delimiter.COMMA);

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** Something that writes rows, and reports. */
    @FunctionalInterface
    interface Rows<R> {
        R to(CellWriter writer) throws IOException;
    }

    Output withByteOrderMark() {
        return new Output(true, delimiter);
    }

    Output delimiter(Delimiter newDelimiter) {
        return new Output(byteOrderMark, requireNonNull(newDelimiter, "newDelimiter"));
    }

    /** Writes a file, in place of one that is there. The old one stays until the new one is complete. */
    <R> R to(Path file, Rows<R> rows) {
        var reports = new ArrayDeque<R>();
        try {
            Draft.write(file, out -> reports.add(to(out, rows)));
            return reports.getLast();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Writes UTF-8 to a stream, which is flushed and stays open. */
    <R> R to(OutputStream out, Rows<R> rows) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            var report = to(writer, rows);
            writer.flush();
            return report;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    <R> R to(Appendable out, Rows<R> rows) {
        requireNonNull(out, "out");
        try {
            if (byteOrderMark) {
                out.append(BYTE_ORDER_MARK);
            }
            return rows.to(new CellWriter(out, delimiter));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
