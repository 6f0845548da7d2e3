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
    /** How much of a text is read, and how many letters all its words have at most. */
    public static final int MOST_CHARACTERS = 1_000;
    /** How many words of a text are kept. */
    public static final int MOST_TOKENS = 64;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int START_BITS = 10; // a word starts before character 1,000
    private static final int START_MASK = (1 << START_BITS) - 1;
    private static final int NOWHERE = -1;

    /** What the words stand in: the text, or, if only {@link Folding} knows its letters, what that made of it. */
    private final String source;
    /** Of each word the hash, and in the lowest 10 bits where it starts in the source. */
    private final int[] words;

    private final int count;
    private final boolean cut;

    Tokens(String source, int[] words, int count, boolean cut) {
        this.source = source;
        this.words = words;
        this.count = count;
        this.cut = cut;
    }

    static int word(long hash, int start) {
        return ((int) ((hash * GOLDEN) >>> Integer.SIZE) & ~START_MASK) | start;
    }

    /** The words of the text. Takes time proportional to at most 1,000 characters, whatever the text. */
    public static Tokens of(String text) {
        return Tokenizer.tokens(text);
    }

    /** How many words there are. */
    public int count() {
        return count;
    }

    /** No more letters are in its words together. */
    public int mostLetters() {
        return Math.min(MOST_CHARACTERS, 2 * source.length());
    }

    /** Whether the text went on after the last character or word that was read. */
    public boolean isCut() {
        return cut;
    }

    /** The word at the index, from 0. */
    public String get(int index) {
        var word = new char[2 * (endOf(index) - start(index))];
        return new String(word, 0, copyTo(word, 0, index));
    }

    /**
     * Writes the letters of the word at the index into the buffer.
     *
     * @return where the word ends in the buffer
     */
    public int copyTo(char[] buffer, int from, int index) {
        int end = from;
        for (int i = start(index); i < source.length(); i++) {
            char c = source.charAt(i);
            char first = Latin.first(c);
            if (first == Latin.SEPARATOR) {
                break;
            }
            if (first != Latin.DROPPED) {
                buffer[end++] = first == Latin.UNKNOWN ? c : first;
            }
            char second = Latin.second(c);
            if (second != Latin.SEPARATOR) {
                buffer[end++] = second;
            }
        }
        return end;
    }

    /** A hash of 22 bits of the word at the index; equal words have equal hashes. */
    public int hash(int index) {
        return words[Objects.checkIndex(index, count)] >>> START_BITS;
    }

    /** Whether the word at the index is this one. */
    public boolean is(int index, String word) {
        return endOfMatch(index, word, 0) == word.length();
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
    public boolean hasAt(int index, String sought) {
        int end = endOfMatch(index, sought, 0);
        for (int next = index + 1;
                next < count && end > 0 && end < sought.length() && sought.charAt(end) == ' ';
                next++) {
            end = endOfMatch(next, sought, end + 1);
        }
        return end == sought.length();
    }

    /** Where among the sought words that one ends which begins there, if it begins with the word at the index; else -1. */
    private int endOfMatch(int index, String sought, int from) {
        int at = from;
        for (int i = start(index); i < source.length(); i++) {
            char c = source.charAt(i);
            char first = Latin.first(c);
            if (first == Latin.SEPARATOR) {
                return at;
            }
            if (first != Latin.DROPPED && !isAt(sought, at++, first == Latin.UNKNOWN ? c : first)) {
                return NOWHERE;
            }
            if (c < Latin.ASCII_END) {
                continue;
            }
            char second = Latin.second(c);
            if (second != Latin.SEPARATOR && !isAt(sought, at++, second)) {
                return NOWHERE;
            }
        }
        return at;
    }

    private static boolean isAt(String text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private int start(int index) {
        return words[Objects.checkIndex(index, count)] & START_MASK;
    }

    /** Whether the words end at the index, or something other than spaces, hyphens and slashes stands before the next one. */
    public boolean endsClause(int index) {
        int next = index + 1 < count ? start(index + 1) : source.length();
        for (int i = endOf(index); i < next; i++) {
            char c = source.charAt(i);
            if (!isWithinClause(c) && Latin.first(c) == Latin.SEPARATOR) {
                return true;
            }
        }
        return index + 1 >= count;
    }

    private static boolean isWithinClause(char c) {
        return c == ' ' || c == '-' || c == '/' || c == '\u00a0' || c == '‐' || c == '\u2011';
    }

    private int endOf(int index) {
        int end = start(index);
        while (end < source.length() && Latin.first(source.charAt(end)) != Latin.SEPARATOR) {
            end++;
        }
        return end;
    }

    /** The words with a space between them. */
    @Override
    public String toString() {
        if (count == 0) {
            return "";
        }
        int first = start(0);
        var text = new char[2 * (endOf(count - 1) - first) + count];
        int end = copyTo(text, 0, 0);
        for (int i = 1; i < count; i++) {
            text[end] = ' ';
            end = copyTo(text, end + 1, i);
        }
        return new String(text, 0, end);
    }
}
