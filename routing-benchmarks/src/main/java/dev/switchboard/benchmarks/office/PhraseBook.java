package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Phrases of one to three made-up words, and 1,000 questions of about twelve words: two in three contain a phrase, one in six
 * the words of one in another order. No phrase stands within another, since a regular expression would find only one of them.
 * Immutable, and the same for the same number.
 *
 * @param phrases all different
 * @param texts the questions
 */
public record PhraseBook(List<String> phrases, List<String> texts) {
    private static final int TEXTS = 1_000;
    private static final int WORDS = 12;

    /** A book of so many phrases. */
    public static PhraseBook of(int phrases) {
        var chosen = new Chooser().choose(phrases);
        var random = new SplittableRandom(6);
        var texts = new ArrayList<String>(TEXTS);
        for (int i = 0; i < TEXTS; i++) {
            texts.add(text(chosen, random));
        }
        return new PhraseBook(chosen, List.copyOf(texts));
    }

    /** Those that occur in the text, found in the plainest way. */
    public Set<String> phrasesIn(String text) {
        var padded = PlainText.padded(text);
        var found = new HashSet<String>();
        for (var phrase : phrases) {
            if (padded.contains(" " + phrase + " ")) {
                found.add(phrase);
            }
        }
        return found;
    }

    private static String text(List<String> phrases, SplittableRandom random) {
        var parts = new ArrayList<String>();
        int kind = random.nextInt(12);
        if (kind < 8) {
            parts.add(phrase(phrases, random));
        }
        if (kind == 0) {
            parts.add(phrase(phrases, random));
        }
        if (kind == 8 || kind == 9) {
            parts.add(Sentences.reversed(phrase(phrases, random)));
        }
        return Sentences.around(parts, WORDS, random);
    }

    private static String phrase(List<String> phrases, SplittableRandom random) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private static final class Chooser {
        private final SplittableRandom random = new SplittableRandom(5);
        private final Set<String> chosen = new HashSet<>();
        /** All that stands within a phrase. */
        private final Set<String> parts = new HashSet<>();

        List<String> choose(int count) {
            var phrases = new ArrayList<String>(count);
            while (phrases.size() < count) {
                var phrase = coined(1 + random.nextInt(10) * 3 / 10);
                if (isApart(phrase)) {
                    phrases.add(phrase);
                    chosen.add(phrase);
                    parts.addAll(partsOf(phrase));
                }
            }
            return List.copyOf(phrases);
        }

        private String coined(int words) {
            var phrase = new StringBuilder(Coinage.word(random));
            for (int i = 1; i < words; i++) {
                phrase.append(' ').append(Coinage.word(random));
            }
            return phrase.toString();
        }

        private boolean isApart(String phrase) {
            return !parts.contains(phrase) && partsOf(phrase).stream().noneMatch(chosen::contains);
        }

        private static List<String> partsOf(String phrase) {
            var words = List.of(phrase.split(" "));
            var all = new ArrayList<String>();
            for (int from = 0; from < words.size(); from++) {
                for (int to = from + 1; to <= words.size(); to++) {
                    all.add(String.join(" ", words.subList(from, to)));
                }
            }
            return all;
        }
    }
}
