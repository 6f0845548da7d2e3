package dev.switchboard.text;

import java.util.Arrays;

/**
 * A text in lower case and without accents, which knows where each of its characters was before. Folds a letter with its accents at a
 * time. Used again for one text after the other; belongs to one thread.
 */
final class FoldedText {
    private static final char FIRST_ACCENT = 0x300;

    private char[] chars = new char[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int length;

    /** Whether folding changes no more than the case of ASCII letters. */
    static boolean isOneToOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= Latin.ASCII_END || c == '\'' || c == '`') {
                return false;
            }
        }
        return true;
    }

    /** Holds this text from now on. */
    void fold(String text) {
        length = 0;
        for (int i = 0, end; i < text.length(); i = end) {
            end = letterEnd(text, i);
            char c = text.charAt(i);
            if (end > i + 1 || !isKnown(c)) {
                append(Folding.fold(text.substring(i, end)), i, end);
            } else if (Latin.first(c) != Latin.DROPPED) {
                append(Latin.first(c) == Latin.SEPARATOR ? c : Latin.first(c), i, end);
                if (Latin.second(c) != Latin.SEPARATOR) {
                    append(Latin.second(c), i, end);
                }
            }
        }
    }

    private static boolean isKnown(char c) {
        char first = Latin.first(c);
        return c < Latin.ASCII_END || (first != Latin.SEPARATOR && first != Latin.DROPPED && first != Latin.UNKNOWN);
    }

    /** Behind the letter and what is written onto it. */
    private static int letterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && text.charAt(end) >= FIRST_ACCENT && isJoined(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Accents, the later parts of a Korean syllable, the narrow voicing marks of Japanese. */
    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (c >= 0x1160 && c <= 0x11ff)
                || c == 0xff9e
                || c == 0xff9f;
    }

    private void append(String folded, int start, int end) {
        for (int i = 0; i < folded.length(); i++) {
            append(folded.charAt(i), start, end);
        }
    }

    private void append(char c, int start, int end) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        chars[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }

    int length() {
        return length;
    }

    /** Where the letter begins of which this character came. */
    int start(int index) {
        return starts[index];
    }

    /** Where that letter ends. */
    int end(int index) {
        return ends[index];
    }

    /** Whether this stands here. */
    boolean hasAt(int index, String part) {
        for (int i = 0; i < part.length(); i++) {
            if (chars[index + i] != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
