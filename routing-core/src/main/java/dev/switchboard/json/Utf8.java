package dev.switchboard.json;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8: bytes that are none are a problem with a line and a column. */
final class Utf8 {

    private Utf8() {}

    /**
     * The text that the bytes are.
     *
     * @throws InvalidInputException with {@code NOT_JSON} at the first byte that is not UTF-8
     */
    static String decode(@Nullable String source, byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        var decoded = text.flip().toString();
        if (result.isError()) {
            throw broken(source, decoded);
        }
        return decoded;
    }

    private static InvalidInputException broken(@Nullable String source, String before) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new InvalidInputException(
                PolicyProblem.NOT_JSON,
                new Place(source, "", line, column),
                "the bytes from here on are not UTF-8; save the document as UTF-8");
    }
}
