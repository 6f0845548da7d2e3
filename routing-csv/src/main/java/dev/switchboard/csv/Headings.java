package dev.switchboard.csv;

import dev.switchboard.text.Invisible;
import java.text.Normalizer;
import java.util.Locale;

/** Compares headings as people read them. */
final class Headings {

    private Headings() {}

    /** What headings are compared by: NFKC, no invisible characters, single spaces, no case. */
    static String keyOf(String heading) {
        var key = new StringBuilder();
        Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Invisible.is(c))
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c != ' ' || (key.length() > 0 && key.charAt(key.length() - 1) != ' '))
                .forEach(key::appendCodePoint);
        return key.toString().stripTrailing().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
