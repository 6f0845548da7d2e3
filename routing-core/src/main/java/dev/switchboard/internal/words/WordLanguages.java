package dev.switchboard.internal.words;

import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;

/** Of which languages a word is a function word, by its hash, so that no letter is looked at again. Immutable; read on first use. */
public final class WordLanguages {
    private final WordTable languages;

    private WordLanguages() {
        var all = FunctionWords.all();
        languages = new WordTable(all.size());
        var words = new Words();
        for (var word : all) {
            var text = Tokens.of(word);
            languages.put(words.read(text).hash(0), FunctionWords.languagesOf(text, 0));
        }
    }

    /** Those of all languages. */
    public static WordLanguages known() {
        return Loaded.LANGUAGES;
    }

    /** The languages as {@link FunctionWords#languageBit}; 0 if it is a function word of none. */
    public int of(Words words, int index) {
        return languages.of(words.hash(index));
    }

    private static final class Loaded {
        static final WordLanguages LANGUAGES = new WordLanguages();

        private Loaded() {}
    }
}
