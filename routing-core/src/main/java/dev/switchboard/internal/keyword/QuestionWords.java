package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.WordLanguages;
import dev.switchboard.internal.words.WordWeights;
import dev.switchboard.internal.words.Words;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;

/** The words of a question, which of them carry a topic, and its language. To be read again; belongs to one thread. */
public final class QuestionWords {
    private final WordWeights frequent = WordWeights.frequent();
    private final WordLanguages functionWords = WordLanguages.known();
    private final Words words = new Words();
    private final int[] languagesOf = new int[Tokens.MOST_TOKENS];
    private long topical;
    private long telling;
    private long listed;
    private long denied;
    private int languages;

    /** Forgets the question before. */
    public QuestionWords read(Tokens text) {
        words.read(text);
        for (int i = 0; i < text.count(); i++) {
            languagesOf[i] = functionWords.of(words, i);
        }
        languages = FunctionWords.mostSpoken(languagesOf, text.count());
        topical = 0;
        for (int i = 0; i < text.count(); i++) {
            topical |= (languagesOf[i] & languages) == 0 ? 1L << i : 0;
        }
        denied = Negation.in(text, topical);
        readFrequent();
        return this;
    }

    /**
     * Takes away words that mean something else.
     *
     * @param excluded a bit for each, the lowest for the first
     */
    public QuestionWords deny(long excluded) {
        denied |= excluded;
        return this;
    }

    /** All words. */
    public Words words() {
        return words;
    }

    /** A bit for each word that carries a topic, the lowest for the first. */
    public long topical() {
        return topical;
    }

    /** Those of the topical words that say more than the most frequent ones do. */
    long telling() {
        return telling;
    }

    /** Whether a topical word is so frequent that nobody mistyped another. */
    boolean isFrequent(int word) {
        return (listed >>> word & 1) != 0;
    }

    /** A bit for each word that says nothing: the question says that it is not about that, or the word means something else. */
    public long denied() {
        return denied;
    }

    int languages() {
        return languages;
    }

    private void readFrequent() {
        listed = 0;
        telling = 0;
        for (long rest = topical; rest != 0; rest &= rest - 1) {
            int word = Long.numberOfTrailingZeros(rest);
            listed |= frequent.isFrequent(words, word) ? 1L << word : 0;
            telling |= frequent.of(words, word) > WordWeights.LEAST ? 1L << word : 0;
        }
    }
}
