package dev.switchboard.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Turns bytes into characters and replaces nothing: where a byte does not fit, it stops, exactly there and not at the end of
 * a buffer, as {@link java.io.InputStreamReader} would. Belongs to one thread.
 */
final class StrictReader implements Closeable {
    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes;
    private final long mostBytes;
    private long taken;
    private boolean ended;
    private boolean failed;

    /** Begins with the bytes that were read already. */
    StrictReader(InputStream in, byte[] first, Charset charset, int buffer, long mostBytes) {
        this.in = in;
        this.charset = charset;
        this.mostBytes = mostBytes;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes = ByteBuffer.allocate(Math.max(buffer, first.length)).put(first).flip();
        taken = first.length;
    }

    /** How many bytes were taken from the source so far. */
    long taken() {
        return taken;
    }

    /**
     * Reads at least one character. There must be room for two.
     *
     * @return how many, or -1 at the end
     * @throws NotTextException where bytes do not fit the charset
     * @throws StoppedException if there are more bytes than allowed
     */
    int read(char[] to, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(to, offset, length);
        while (!failed) {
            failed = decoder.decode(bytes, chars, ended).isError();
            if (chars.position() > offset) {
                return chars.position() - offset;
            }
            if (!failed) {
                if (ended) {
                    return -1;
                }
                fill();
            }
        }
        throw new NotTextException(charset);
    }

    private void fill() throws IOException {
        bytes.compact();
        int room = (int)
                Math.min(bytes.remaining(), Math.max(1, mostBytes - taken)); // one too many to know that there is one
        int count = in.read(bytes.array(), bytes.position(), room);
        if (count < 0) {
            ended = true;
        } else {
            taken += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        if (taken > mostBytes) {
            throw new StoppedException(
                    CsvProblem.TOO_MANY_BYTES,
                    String.format(
                            Locale.ROOT,
                            "the file has more than %,d bytes, which is the limit; split it, or raise the limit",
                            mostBytes));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
