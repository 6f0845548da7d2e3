package dev.switchboard.internal.words;

import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;

/** Of which languages a word is a function word, by its hash, so that no letter is looked at again. Immutable; read on first use. */
public final class WordLanguages {
    private static final int FREE = 0;

    private final int[] hashes;
    private final byte[] languages;

    private WordLanguages() {
        var all = FunctionWords.all();
        hashes = new int[Integer.highestOneBit(all.size()) << 2];
        languages = new byte[hashes.length];
        var words = new Words();
        for (var word : all) {
            var text = Tokens.of(word);
            int slot = slotOf(words.read(text).hash(0));
            hashes[slot] = words.hash(0);
            languages[slot] = (byte) FunctionWords.languagesOf(text, 0);
        }
    }

    /** Those of all languages. */
    public static WordLanguages known() {
        return Loaded.LANGUAGES;
    }

    /** The languages as {@link FunctionWords#languageBit}; 0 if it is a function word of none. */
    public int of(Words words, int index) {
        return languages[slotOf(words.hash(index))];
    }

    private int slotOf(int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        while (hashes[slot] != hash && hashes[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static final class Loaded {
        static final WordLanguages LANGUAGES = new WordLanguages();

        private Loaded() {}
    }
}
