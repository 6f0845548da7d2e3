package dev.switchboard.text;

/** Text as searching compares it: without regard to case and accents, but with its spaces and signs. */
public final class SearchText {
    private static final char FIRST_PRINTABLE = ' ';
    private static final char LAST_PRINTABLE = '~';

    private SearchText() {}

    /**
     * The text in NFKC and lower case, without diacritics, apostrophes and invisible characters. Any text may be given, also such
     * as has half a character, which becomes a space. Linear in its length; fast for the letters of most European languages.
     */
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) || (Latin.first(c) != c && Latin.first(c) != Latin.SEPARATOR)) {
                return foldLatin(text, i);
            }
        }
        return text;
    }

    /** Whether a word of the folded text starts at the index: a letter or digit, and none just before it. */
    public static boolean startsWord(String folded, int index) {
        return Folding.isWordCharacter(folded.codePointAt(index))
                && (index == 0 || !Folding.isWordCharacter(folded.codePointBefore(index)));
    }

    /** By the table, as far as it knows each letter; the text up to the index is folded already. */
    private static String foldLatin(String text, int start) {
        var folded = new StringBuilder(text.length() + 2).append(text, 0, start);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            char first = Latin.first(c);
            if (!isPlain(c) && !isLetter(first)) {
                return Folding.fold(text);
            }
            if (first != Latin.DROPPED) {
                folded.append(first == Latin.SEPARATOR ? c : first);
            }
            char second = Latin.second(c);
            if (second != Latin.SEPARATOR) {
                folded.append(second);
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(char c) {
        return c >= FIRST_PRINTABLE && c <= LAST_PRINTABLE;
    }

    private static boolean isLetter(char first) {
        return first != Latin.SEPARATOR && first != Latin.DROPPED && first != Latin.UNKNOWN;
    }
}
