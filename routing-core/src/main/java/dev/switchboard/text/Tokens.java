package dev.switchboard.text;

import java.util.Objects;

/**
 * The words of a text, normalised for comparing: NFKC, lower case by the root locale, diacritics folded, apostrophes and
 * invisible characters deleted, split at everything that is neither letter nor digit.
 *
 * <p>Reads at most the first 1,000 characters and keeps at most 64 words; {@link #isCut()} says that there was more. A word
 * that the limit would cut in two is left out. The same text gives the same words in every locale. Immutable.
 */
public final class Tokens {
    static final int MOST_CHARACTERS = 1_000;
    static final int MOST_TOKENS = 64;

    private final char[] characters;
    private final int[] ends;
    private final long[] hashes;
    private final int count;
    private final boolean cut;

    Tokens(char[] characters, int[] ends, long[] hashes, int count, boolean cut) {
        this.characters = characters;
        this.ends = ends;
        this.hashes = hashes;
        this.count = count;
        this.cut = cut;
    }

    /** The words of the text. Takes time proportional to at most 1,000 characters, whatever the text. */
    public static Tokens of(String text) {
        return new Tokenizer(text).tokens();
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** Whether the text went on after the last character or word that was read. */
    public boolean isCut() {
        return cut;
    }

    /** The word at the index, from 0. */
    public String get(int index) {
        int start = start(index);
        return new String(characters, start, ends[index] - start);
    }

    /** A 64-bit hash of the word at the index; equal words have equal hashes. */
    public long hash(int index) {
        return hashes[Objects.checkIndex(index, count)];
    }

    /** Whether the word at the index is this one. */
    public boolean is(int index, String word) {
        int start = start(index);
        if (word.length() != ends[index] - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (characters[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is among them. */
    public boolean contains(String word) {
        for (int i = 0; i < count; i++) {
            if (is(i, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from the index on are these, written with a space between two of them. */
    public boolean hasAt(int index, String words) {
        int token = index;
        int at = start(index);
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) == ' ') {
                if (at != ends[token] || ++token == 99) {
                    return false;
                }
            } else if (at == ends[token] || characters[at++] != words.charAt(i)) {
                return false;
            }
        }
        return at == ends[token];
    }

    private int start(int index) {
        return Objects.checkIndex(index, count) == 0 ? 0 : ends[index - 1];
    }

    /** The words with a space between them. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(get(i));
        }
        return text.toString();
    }
}
