package dev.switchboard.classify;

import dev.switchboard.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions about anything but what people ask at work or in a shop: the linear model learns from them what a question is like
 * that has none of the labels. Read when the first model is built, and kept by nobody.
 */
final class Background {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "cs");

    private Background() {}

    /** All questions, always in the same order. */
    static List<Tokens> questions() {
        var questions = new ArrayList<Tokens>();
        for (var language : LANGUAGES) {
            text("background/" + language + ".txt")
                    .lines()
                    .filter(line -> line.charAt(0) != '#')
                    .map(Tokens::of)
                    .forEach(questions::add);
        }
        return questions;
    }

    private static String text(String resource) {
        try (var stream = Background.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the library's jar lacks " + resource + "; install it anew");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("the library's jar cannot be read at " + resource, broken);
        }
    }
}
