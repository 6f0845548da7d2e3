package dev.switchboard.classify;

import dev.switchboard.internal.linear.LinearClassifier;
import dev.switchboard.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Which words of a text made a learned label likely. */
final class TellingWords {
    private static final int MOST = 3;
    private static final int NONE = -1;

    private TellingWords() {}

    /**
     * The phrases found, and then at most three words that speak most for the label, each once, the strongest first.
     *
     * @param words of the text, all of them
     * @param topical a bit for each word that carries a topic, the lowest for the first
     */
    static List<String> after(List<String> phrases, Words words, long topical, LinearClassifier classifier, int label) {
        var evidence = new ArrayList<String>(phrases.size() + MOST);
        evidence.addAll(phrases);
        long rest = topical;
        for (int i = 0; i < MOST; i++) {
            int strongest = strongest(words, rest, classifier, label);
            if (strongest == NONE) {
                break;
            }
            rest &= ~(1L << strongest);
            var word = words.get(strongest);
            if (!evidence.contains(word)) {
                evidence.add(word);
            }
        }
        return List.copyOf(evidence);
    }

    private static int strongest(Words words, long among, LinearClassifier classifier, int label) {
        int strongest = NONE;
        float most = 0;
        for (long rest = among; rest != 0; rest &= rest - 1) {
            int word = Long.numberOfTrailingZeros(rest);
            float pull = classifier.pull(words, word, label);
            if (pull > most) {
                strongest = word;
                most = pull;
            }
        }
        return strongest;
    }
}
