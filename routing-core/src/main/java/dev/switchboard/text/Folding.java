package dev.switchboard.text;

import java.text.Normalizer;
import java.util.Locale;

/** The part of normalisation that plain ASCII does not need. */
final class Folding {

    private Folding() {}

    /** NFKC, lower case, without diacritics, apostrophes and invisible characters. */
    static String fold(String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var decomposed = Normalizer.normalize(compatible, Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0, c; i < decomposed.length(); i += Character.charCount(c)) {
            c = decomposed.codePointAt(i);
            if (!isDropped(c)) {
                appendFolded(folded, c);
            }
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** Letters, digits, and the vowel signs of scripts that write them as marks. */
    static boolean isWordCharacter(int c) {
        var type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDropped(int c) {
        return c == '\''
                || c == '\u2019'
                || c == '\u2018'
                || c == '\u02bc'
                || isDiacritic(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isDiacritic(int c) {
        return (c >= 0x300 && c <= 0x36f)
                || (c >= 0x1ab0 && c <= 0x1aff)
                || (c >= 0x1dc0 && c <= 0x1dff)
                || (c >= 0x20d0 && c <= 0x20ff)
                || (c >= 0xfe00 && c <= 0xfe2f);
    }

    private static void appendFolded(StringBuilder folded, int c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ' -> folded.append('d');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(c);
        }
    }
}
