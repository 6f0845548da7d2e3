package dev.switchboard.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What pages look like. */
final class Styles {
    /** For a page of our own. */
    static final String PAGE = read("page.css");
    /** For our pieces, in whichever page. */
    static final String TEXT = read("switchboard.css");

    private Styles() {}

    private static String read(String name) {
        try (var in = requireNonNull(Styles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
