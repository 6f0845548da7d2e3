package dev.switchboard.classify;

import dev.switchboard.internal.linear.LinearClassifier;
import dev.switchboard.internal.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which words of a text made a learned label likely. */
final class TellingWords {
    private static final int MOST = 3;

    private TellingWords() {}

    /**
     * The phrases found, and then the words that speak most for the label, each once, the strongest first.
     *
     * @param words of the text, all of them
     * @param topical a bit for each word that carries a topic, the lowest for the first
     */
    static List<String> after(List<String> phrases, Words words, long topical, LinearClassifier classifier, int label) {
        var evidence = new ArrayList<>(phrases);
        IntStream.range(0, words.count())
                .filter(word -> (topical >>> word & 1) != 0 && classifier.pull(words, word, label) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(word -> -classifier.pull(words, word, label)))
                .map(words::get)
                .distinct()
                .limit(MOST)
                .filter(word -> !evidence.contains(word))
                .forEach(evidence::add);
        return Collections.unmodifiableList(evidence);
    }
}
