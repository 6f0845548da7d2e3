package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers the phrases of an index. Belongs to one thread; to be used once. */
public final class KeywordIndexBuilder {
    /** What a word without a topic adds to the mass of a phrase: the phrase is less covered when it lacks. */
    private static final float FUNCTION_WORD = 0.05f;

    /** At least so many in most. */
    private static final int WORDS_OF_A_PHRASE = 2;

    private final Keywords keywords;
    private final List<KeyPhrase> phrases;
    private final Words words = new Words();
    private final int[] found = new int[Tokens.MOST_TOKENS];

    /**
     * No phrases yet.
     *
     * @param words about how many there will be
     */
    public KeywordIndexBuilder(int words) {
        keywords = new Keywords(words);
        phrases = new ArrayList<>(words / WORDS_OF_A_PHRASE);
    }

    /**
     * Adds a phrase; those of an owner one after the other. Left out is one without a word that carries a topic, and one with a
     * single such word among others: "my review" is found word for word, not by any review.
     *
     * @param tokens its words
     * @param languages in which people say it, as {@link FunctionWords#languageBit}
     */
    public void add(String text, Tokens tokens, int owner, int languages) {
        long function = FunctionWords.ownIn(tokens);
        int topical = tokens.count() - Long.bitCount(function);
        if (tokens.isCut() || topical == 0 || (topical == 1 && function != 0)) {
            return;
        }
        words.read(tokens, function);
        int count = 0;
        for (int i = 0; i < words.count(); i++) {
            int keyword = keywords.add(words, i, languages);
            if (!contains(count, keyword)) {
                found[count++] = keyword;
            }
        }
        float rest = Long.bitCount(function) * FUNCTION_WORD;
        phrases.add(new KeyPhrase(text, Arrays.copyOf(found, count), rest, owner, languages));
    }

    /**
     * The index of the phrases added.
     *
     * @param isCurated whether the phrases of an owner are many and different, so that a word which many of them have is what they
     *     are all about; those of an admin are often one thing said in several ways
     */
    public KeywordIndex build(boolean isCurated) {
        return new KeywordIndex(isCurated, keywords, phrases);
    }

    private boolean contains(int count, int sought) {
        for (int i = 0; i < count; i++) {
            if (found[i] == sought) {
                return true;
            }
        }
        return false;
    }
}
