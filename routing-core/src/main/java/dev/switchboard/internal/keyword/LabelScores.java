package dev.switchboard.internal.keyword;

import dev.switchboard.text.Tokens;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a text say for each label: half what its best phrase says, half what the words say one by one. To be filled
 * again for the next text; belongs to one thread.
 */
public final class LabelScores {
    private final float[] bestPhrase;
    private final @Nullable KeyPhrase[] phrases;
    private final float[] words;
    /** For each label and word, what the word says. */
    private final Marks said;

    private final float[] says;

    /** For so many labels. */
    public LabelScores(int labels) {
        bestPhrase = new float[labels];
        phrases = new KeyPhrase[labels];
        words = new float[labels];
        said = new Marks(labels * Tokens.MOST_TOKENS);
        says = new float[labels * Tokens.MOST_TOKENS];
    }

    /** From 0; a word that belongs to no other label and is not frequent scores 1. */
    public float score(int label) {
        return (bestPhrase[label] + words[label]) / 2;
    }

    /** The phrase that says most, as it was written; null if there is none. */
    public @Nullable String phrase(int label) {
        var phrase = phrases[label];
        return phrase == null ? null : phrase.text();
    }

    void clear() {
        Arrays.fill(bestPhrase, 0);
        Arrays.fill(phrases, null);
        Arrays.fill(words, 0);
        said.clear();
    }

    void addPhrase(int label, float score, KeyPhrase phrase) {
        if (score > bestPhrase[label]) {
            bestPhrase[label] = score;
            phrases[label] = phrase;
        }
    }

    /** Of all that a word says for a label, the most counts. */
    void addWord(int label, int word, float score) {
        int cell = label * Tokens.MOST_TOKENS + word;
        if (said.mark(cell)) {
            says[cell] = 0;
        }
        if (score > says[cell]) {
            words[label] += score - says[cell];
            says[cell] = score;
        }
    }
}
