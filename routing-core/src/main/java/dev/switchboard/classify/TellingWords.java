package dev.switchboard.classify;

import dev.switchboard.internal.linear.LinearClassifier;
import dev.switchboard.internal.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Which words of a text made a learned label likely. To be asked again for the next text; belongs to one thread. */
final class TellingWords {
    private static final int MOST = 3;

    private final int[] strongest = new int[MOST + 1];
    private final float[] pulls = new float[MOST + 1];
    private int count;

    /**
     * The phrases found, and then at most three words that speak most for the label, each once, the strongest first.
     *
     * @param words of the text, all of them
     * @param topical a bit for each word that carries a topic, the lowest for the first
     */
    List<String> after(List<String> phrases, Words words, long topical, LinearClassifier classifier, int label) {
        count = 0;
        for (long rest = topical; rest != 0; rest &= rest - 1) {
            int word = Long.numberOfTrailingZeros(rest);
            float pull = classifier.pull(words, word, label);
            if (pull > 0) {
                add(word, pull);
            }
        }
        var evidence = new ArrayList<String>(phrases.size() + count);
        evidence.addAll(phrases);
        for (int i = 0; i < count; i++) {
            var word = words.get(strongest[i]);
            if (!evidence.contains(word)) {
                evidence.add(word);
            }
        }
        return List.copyOf(evidence);
    }

    /** Behind those that speak as much for the label or more; the weakest goes if there are too many. */
    private void add(int word, float pull) {
        int at = count;
        for (; at > 0 && pulls[at - 1] < pull; at--) {
            strongest[at] = strongest[at - 1];
            pulls[at] = pulls[at - 1];
        }
        strongest[at] = word;
        pulls[at] = pull;
        count = Math.min(MOST, count + 1);
    }
}
