package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes sentences of phrases and of words that belong to no topic. */
final class Sentences {

    private Sentences() {}

    /** One of at least so many words that contains these phrases, in their order. */
    static String around(List<String> phrases, int words, SplittableRandom random) {
        var parts = new ArrayList<>(phrases);
        while (wordCount(parts) < words) {
            parts.add(random.nextInt(parts.size() + 1), Words.common(random));
        }
        return written(String.join(" ", parts), random);
    }

    /** The words of a phrase, but not the phrase, if there are several. */
    static String reversed(String phrase) {
        var words = new ArrayList<>(List.of(phrase.split(" ")));
        Collections.reverse(words);
        return String.join(" ", words);
    }

    /** With a capital letter, and with punctuation. */
    static String written(String text, SplittableRandom random) {
        var written = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return random.nextBoolean() ? written + "?" : written.replaceFirst(" and ", ", and ") + ".";
    }

    private static int wordCount(List<String> parts) {
        return String.join(" ", parts).split(" ").length;
    }
}
