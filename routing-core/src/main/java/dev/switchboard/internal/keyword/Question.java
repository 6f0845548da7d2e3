package dev.switchboard.internal.keyword;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;

/** The words of a question, which of them carry a topic, and its language. To be read again; belongs to one thread. */
public final class Question {
    private final Words words = new Words();
    private long topical;
    private int languages;

    /** Forgets the question before. */
    public Question read(Tokens text) {
        words.read(text);
        var functionWords = FunctionWords.of(text);
        languages = functionWords.languages();
        topical = ~functionWords.in(text) & all(text.count());
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

    int languages() {
        return languages;
    }

    private static long all(int count) {
        return count == Long.SIZE ? -1L : (1L << count) - 1;
    }
}
