package dev.switchboard.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that carry no topic: articles, pronouns, prepositions, auxiliaries, courtesies. Words that say what is asked for (many,
 * when, where, who, long) are not among them.
 *
 * <p>A function word of one language may carry the topic in another ({@code die}, {@code son}, {@code ton}), therefore a text is
 * read by the words of its own language. Knows English, German, Spanish, French and Czech. Immutable.
 */
public final class FunctionWords {
    private static final Vocabulary WORDS = new Vocabulary();
    /** By number of the word: one bit for each language that has it. */
    private static final int[] LANGUAGES = collect();

    /** The bits of all languages, as {@link #languageBit} gives them. */
    public static final int EVERY_LANGUAGE = (1 << FunctionWordList.values().length) - 1;

    /** In the order of {@link FunctionWordList}. */
    private static final List<String> CODES = List.of("en", "de", "es", "fr", "cs");

    private final int languages;

    private FunctionWords(int languages) {
        this.languages = languages;
    }

    /** All of them, each once, as {@link Tokens} writes words. */
    public static List<String> all() {
        return IntStream.range(0, WORDS.size()).mapToObj(WORDS::word).toList();
    }

    /** The function words of all languages together. */
    public static FunctionWords ofEveryLanguage() {
        return new FunctionWords(EVERY_LANGUAGE);
    }

    /**
     * The function words of the language in which the text is written: the one with the most function words in it. If several
     * languages have as many, the words of all these.
     */
    public static FunctionWords of(Tokens text) {
        return new FunctionWords(mostSpoken(languagesOfEach(text), text.count()));
    }

    /** The function words of the text's own language among its words: a bit for each, the lowest for the first. */
    public static long ownIn(Tokens text) {
        return hasAny(text) ? ownAmongOthers(text) : 0;
    }

    private static boolean hasAny(Tokens text) {
        for (int i = 0; i < text.count(); i++) {
            if (languagesOf(text, i) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long ownAmongOthers(Tokens text) {
        var languages = languagesOfEach(text);
        int own = mostSpoken(languages, languages.length);
        long found = 0;
        for (int i = 0; i < languages.length; i++) {
            found |= (languages[i] & own) == 0 ? 0 : 1L << i;
        }
        return found;
    }

    private static int[] languagesOfEach(Tokens text) {
        var languages = new int[text.count()];
        for (int i = 0; i < languages.length; i++) {
            languages[i] = languagesOf(text, i);
        }
        return languages;
    }

    /**
     * The languages that most of the words belong to, as {@link #languageBit}.
     *
     * @param languages of each word, as {@link #languagesOf} gives them
     * @param count how many words there are
     */
    public static int mostSpoken(int[] languages, int count) {
        int most = 0;
        int spoken = 0;
        for (int language = 0; language < CODES.size(); language++) {
            int words = 0;
            for (int i = 0; i < count; i++) {
                words += (languages[i] >> language) & 1;
            }
            spoken = words > most ? 1 << language : words == most ? spoken | 1 << language : spoken;
            most = Math.max(most, words);
        }
        return spoken;
    }

    /** The bit of the language with this ISO 639 code; 0 if it is none of these languages. */
    public static int languageBit(String code) {
        int number = CODES.indexOf(code);
        return number < 0 ? 0 : 1 << number;
    }

    /** Whether the word at the index of the text is one. */
    public boolean contains(Tokens text, int index) {
        return (languagesOf(text, index) & languages) != 0;
    }

    /** Of which languages the word at the index of the text is a function word, as {@link #languageBit}; 0 if of none. */
    public static int languagesOf(Tokens text, int index) {
        int number = WORDS.find(text, index);
        return number < 0 ? 0 : LANGUAGES[number];
    }

    private static int[] collect() {
        var lists = FunctionWordList.values();
        var languages = new int[0];
        for (int language = 0; language < lists.length; language++) {
            for (var line : lists[language].lines()) {
                languages = collect(Tokens.of(line), 1 << language, languages);
            }
        }
        return languages;
    }

    private static int[] collect(Tokens line, int language, int[] before) {
        var languages = Arrays.copyOf(before, WORDS.size() + line.count());
        for (int i = 0; i < line.count(); i++) {
            languages[WORDS.add(line, i)] |= language;
        }
        return languages;
    }
}
