package dev.switchboard.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** One reading of a file from its beginning, up to the header at first. Belongs to one thread. */
final class Reading<C> implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Columns<C> columns;
    private final Lines lines;
    private final Pulse pulse;
    private final Charset charset;
    private final boolean charsetTold;
    private final boolean sepLine;
    private final Delimiter delimiter;
    private final Records records;

    private Reading(Columns<C> columns, Lines lines, Pulse pulse, Charset charset, boolean charsetTold, Limits limits)
            throws IOException {
        var beginning = lines.peek();
        this.columns = columns;
        this.lines = lines;
        this.pulse = pulse;
        this.charset = charset;
        this.charsetTold = charsetTold;
        sepLine = DelimiterGuess.hasSepLine(beginning);
        delimiter = new DelimiterGuess(columns).of(beginning);
        records = new Records(lines, delimiter, limits.recordLength());
    }

    /**
     * Opens the file.
     *
     * @param charset what is known of it already
     * @throws StoppedException if the file is no text
     */
    static <C> Reading<C> begin(
            CsvSource source, Columns<C> columns, @Nullable Charset charset, Limits limits, Pulse pulse)
            throws IOException {
        pulse.beginReading();
        var in = source.open();
        try {
            return begin(in, columns, charset, limits, pulse);
        } catch (IOException | RuntimeException failed) {
            in.close();
            throw failed;
        }
    }

    private static <C> Reading<C> begin(
            InputStream in, Columns<C> columns, @Nullable Charset known, Limits limits, Pulse pulse)
            throws IOException {
        var head = in.readNBytes((int) Math.min(FirstBytes.ENOUGH, limits.bytes()));
        var first = new FirstBytes(head);
        first.requireText();
        var charset = known == null ? first.charset() : known;
        var reader = new StrictReader(in, head, charset, BUFFER, limits.bytes());
        var lines = new Lines(reader, BUFFER, limits.recordLength());
        return new Reading<>(columns, lines, pulse, charset, first.tellCharset(), limits);
    }

    Charset charset() {
        return charset;
    }

    /** Whether the file itself tells its charset, so that no other may be tried. */
    boolean isCharsetTold() {
        return charsetTold;
    }

    Delimiter delimiter() {
        return delimiter;
    }

    Records records() {
        return records;
    }

    /** The rows; reads up to the header. */
    Rows<C> rows(Limits limits, Findings findings) throws IOException {
        if (sepLine) {
            lines.next();
        }
        return new Rows<>(records, columns, limits, findings, pulse);
    }

    /** The number of the line that is read next. */
    long nextLine() {
        return lines.number() + 1;
    }

    /** Says that the reading is complete. */
    void end() {
        pulse.endReading(lines.bytesTaken());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
