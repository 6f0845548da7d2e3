package dev.switchboard.json;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 text of any length, one after the other. A byte order mark at the start is skipped. Belongs to one thread. */
final class ByteLines {
    /** Bytes of a line: a question of several million characters fits. */
    static final int MOST = 20_000_000;

    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long length;
    private int number;

    ByteLines(InputStream bytes) {
        this.bytes = new BufferedInputStream(bytes, BUFFER);
    }

    /** Goes to the next line, and says whether there is one. */
    boolean advance() throws IOException {
        line.reset();
        length = 0;
        int next = bytes.read();
        boolean isThere = next >= 0;
        while (next >= 0 && next != '\n') {
            if (length++ < MOST) {
                line.write(next);
            }
            next = bytes.read();
        }
        number += isThere ? 1 : 0;
        return isThere;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /**
     * The line, without its end.
     *
     * @throws InvalidInputException if it is not UTF-8 or too long
     */
    String text(@Nullable String source) {
        if (length > MOST) {
            throw new InvalidInputException(
                    PolicyProblem.TOO_LONG,
                    new Place(source, "", number, 1),
                    "the line has " + length + " bytes; at most " + MOST + " are read");
        }
        var text = Utf8.decode(source, line.toByteArray());
        return number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    void close() throws IOException {
        bytes.close();
    }
}
