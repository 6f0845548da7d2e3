package dev.switchboard.benchmarks.office;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Labels with examples, and questions to try what was learned from them. A label has five words out of some 200, which it
 * shares with other labels; each text has three of them, in a sentence that may be about anything. Immutable, and the same for
 * the same numbers.
 *
 * @param themes the labels with their examples
 * @param questions ten for each label, none made for learning
 */
public record Corpus(List<Theme> themes, List<Asked> questions) {
    private static final int WORDS = 5;
    private static final int QUESTIONS_OF_A_LABEL = 10;

    /**
     * A question of which it is known what it is about.
     *
     * @param text as somebody would type it
     * @param label what it is about
     */
    public record Asked(String text, String label) {}

    /** So many labels, each with so many examples. */
    public static Corpus of(int labels, int examples) {
        var random = new SplittableRandom(7);
        var words = IntStream.range(0, labels)
                .mapToObj(any -> Words.topical(WORDS, random))
                .toList();
        var learning = new SplittableRandom(8);
        var asking = new SplittableRandom(9);
        var themes = new ArrayList<Theme>();
        var questions = new ArrayList<Asked>();
        for (var its : words) {
            var label = its.get(0) + " " + its.get(1);
            themes.add(new Theme(label, texts(its, examples, learning)));
            texts(its, QUESTIONS_OF_A_LABEL, asking).forEach(text -> questions.add(new Asked(text, label)));
        }
        return new Corpus(List.copyOf(themes), List.copyOf(questions));
    }

    /** The same labels without questions. */
    public Corpus unasked() {
        return new Corpus(themes, List.of());
    }

    private static List<String> texts(List<String> words, int count, SplittableRandom random) {
        return IntStream.range(0, count)
                .mapToObj(any -> Carriers.text(words, random))
                .toList();
    }
}
