package dev.switchboard.text;

import java.text.Normalizer;
import java.util.Locale;

/** Normalisation of any text, by the tables of Unicode. {@link Latin} does the same for most European text, faster. */
final class Folding {
    private static final int LAST_POINTED_SCRIPT = 0x6ff;

    private Folding() {}

    /** NFKC, lower case, without diacritics, apostrophes and invisible characters. Folding twice changes nothing more. */
    static String fold(String text) {
        // Alone, an acute accent is typed for an apostrophe; NFKC would make a space of it.
        var compatible = Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKC);
        var decomposed = Normalizer.normalize(compatible.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0, c; i < decomposed.length(); i += Character.charCount(c)) {
            c = decomposed.codePointAt(i);
            if (Character.getType(c) == Character.SURROGATE) {
                // A stray half must not find another half when what stands between them is dropped.
                folded.append(' ');
            } else if (!isDropped(c)) {
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

    /** Whether the character vanishes, so that what stands before and after it is one word. */
    static boolean isDropped(int c) {
        return isApostrophe(c) || isDiacritic(c) || Invisible.is(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '`' || c == '´' || c == '‘' || c == '’' || c == '‛' || c == '′' || c == 'ʼ';
    }

    /** Accents, and the points of Hebrew and Arabic, which are mostly left out in writing. */
    private static boolean isDiacritic(int c) {
        var type = Character.getType(c);
        return (c <= LAST_POINTED_SCRIPT && (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK))
                || c == 'ـ'
                || (c >= 0x1ab0 && c <= 0x1aff)
                || (c >= 0x1dc0 && c <= 0x1dff)
                || (c >= 0x20d0 && c <= 0x20ff)
                || (c >= 0xfe20 && c <= 0xfe2f);
    }

    private static void appendFolded(StringBuilder folded, int c) {
        switch (c) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'ł' -> folded.append('l');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ŧ' -> folded.append('t');
            case 'ı' -> folded.append('i');
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(c);
        }
    }
}
