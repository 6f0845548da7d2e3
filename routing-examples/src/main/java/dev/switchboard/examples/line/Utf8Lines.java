package dev.switchboard.examples.line;

import dev.switchboard.problem.Place;
import dev.switchboard.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 text, one after the other. A byte order mark at the start is skipped. */
final class Utf8Lines {
    private static final int[] BYTE_ORDER_MARK = {0xef, 0xbb, 0xbf};

    private final byte[] bytes;
    private final Place file;
    private final Problems problems;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int start;
    private int number;

    /** The lines of these bytes of the file. */
    Utf8Lines(Place file, byte[] bytes, Problems problems) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
        this.start = startsWithMark() ? BYTE_ORDER_MARK.length : 0;
    }

    boolean hasNext() {
        return start < bytes.length;
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line, without its line feed; null if it is not UTF-8, which is noted. */
    @Nullable
    String next() {
        var end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        var line = ByteBuffer.wrap(bytes, start, end - start);
        start = end + 1;
        number++;
        return decode(line);
    }

    private @Nullable String decode(ByteBuffer line) {
        var text = CharBuffer.allocate(line.remaining());
        var result = decoder.reset().decode(line, text, true);
        var decoded = text.flip().toString();
        if (result.isError()) {
            problems.add(
                    FileProblem.NOT_UTF8,
                    file.atLine(number, decoded.length() + 1),
                    "the bytes from here on are not UTF-8; save the file as UTF-8");
            return null;
        }
        return decoded;
    }

    private boolean startsWithMark() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
