package dev.switchboard.classify;

import dev.switchboard.internal.words.BundledText;
import dev.switchboard.text.Tokens;
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
            BundledText.read(Background.class, "background/" + language + ".txt")
                    .lines()
                    .filter(line -> line.charAt(0) != '#')
                    .map(Tokens::of)
                    .forEach(questions::add);
        }
        return questions;
    }
}
