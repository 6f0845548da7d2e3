package dev.switchboard.internal.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the library. */
public final class BundledText {

    private BundledText() {}

    /**
     * The whole text.
     *
     * @param neighbour a class beside which it lies
     * @param resource its path from there
     */
    public static String read(Class<?> neighbour, String resource) {
        try (var stream = neighbour.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the library's jar lacks " + resource + "; install it anew");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the library's jar cannot be read at " + resource, broken);
        }
    }
}
