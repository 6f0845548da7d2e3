package dev.switchboard.text;

/**
 * What {@link Folding} makes of the letters of most European languages and of typographic punctuation, as a table: questions in
 * German, Spanish, French or Czech need no library call, and a fresh process need not load the tables of Unicode.
 */
final class Latin {
    /** The character ends a word. */
    static final char SEPARATOR = ' ';
    /** The character vanishes. */
    static final char DROPPED = '-';
    /** Only {@link Folding} knows. */
    static final char UNKNOWN = '?';

    /** Behind the last character of ASCII. */
    static final char ASCII_END = 0x80;

    private static final byte[] ASCII = ascii();
    private static final char FIRST = 0xa0;
    private static final char LAST = 0x17f;

    /** From U+00A0 to U+017F; an upper-case letter stands for a pair. */
    private static final String FOLDED = "          a  -    23-?   1o ??? "
            + "aaaaaaAceeeeiiiidnooooo ouuuuyTS"
            + "aaaaaaAceeeeiiiidnooooo ouuuuyTy"
            + "aaaaaaccccccccddddeeeeeeeeeegggg"
            + "gggghhhhiiiiiiiiiiIIjjkk?llllll?"
            + "?llnnnnnnn??ooooooOOrrrrrrssssss"
            + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private Latin() {}

    /** The letter or digit that the character folds to, the first of a pair, or one of the signs above. */
    static char first(char c) {
        return c < ASCII.length ? (char) ASCII[c] : firstBeyondAscii(c);
    }

    /** The same for a character of ASCII. */
    static int firstOfAscii(char c) {
        return ASCII[c];
    }

    private static char firstBeyondAscii(char c) {
        if (c >= FIRST && c <= LAST) {
            return firstOf(FOLDED.charAt(c - FIRST));
        }
        if (c >= '‐' && c <= '\u2027') {
            return c == '‘' || c == '’' || c == '‛' ? DROPPED : SEPARATOR;
        }
        return c < FIRST || c == '€' ? SEPARATOR : UNKNOWN;
    }

    /** The second letter of the pair that the character folds to, or a separator if that is no pair. */
    static char second(char c) {
        return c >= FIRST && c <= LAST ? secondOf(FOLDED.charAt(c - FIRST)) : SEPARATOR;
    }

    private static byte[] ascii() {
        var folded = new byte[ASCII_END];
        for (char c = 0; c < folded.length; c++) {
            boolean isUpper = c >= 'A' && c <= 'Z';
            boolean isWord = isUpper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean isApostrophe = c == '\'' || c == '`';
            folded[c] = (byte) (isUpper ? c | 0x20 : isWord ? c : isApostrophe ? DROPPED : SEPARATOR);
        }
        return folded;
    }

    private static char firstOf(char folded) {
        return folded >= 'A' && folded <= 'Z' ? (char) (folded | 0x20) : folded;
    }

    private static char secondOf(char folded) {
        return switch (folded) {
            case 'A', 'O' -> 'e';
            case 'S' -> 's';
            case 'T' -> 'h';
            case 'I' -> 'j';
            default -> SEPARATOR;
        };
    }
}
