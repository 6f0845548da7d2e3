package dev.switchboard.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts as people, phones and attackers write them. */
public final class Texts {
    private static final String AWKWARD =
            "\0\t\n\r\u001b\u007f\u0085\u00a0\u00ad\u2028\u200b\u200d\u200f\u202e\u2060\ufeff\u3164\ufe0f\u034f\u061c";
    private static final String MARKS =
            "\u0300\u0301\u0307\u0308\u0327\u0338\u0345\u05b8\u064e\u0654\u093e\u094d\u3099\u20e3";
    private static final String TRICKY =
            "'’‘`´′ʼßẞıİſŉΣσςǅﬁ…½²①Ⅳ㎏℡ﷺꜲＡ１゛가각ᄀ\u1161\u11a8åÅΩµłđøþæœ\u0640אבאלعآ한글語𝔸𝟙😀-_.@";

    private Texts() {}

    /** Any text at all: plain words, other scripts, marks, invisible characters, lone surrogates. */
    public static Arbitrary<String> any() {
        var characters = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.chars().range('a', 'z').map(String::valueOf)),
                Tuple.of(2, Arbitraries.chars().range(' ', '~').map(String::valueOf)),
                Tuple.of(2, oneOf(TRICKY)),
                Tuple.of(1, oneOf(AWKWARD)),
                Tuple.of(1, oneOf(MARKS)),
                Tuple.of(2, Arbitraries.chars().range('\u00a0', '\u017f').map(String::valueOf)),
                Tuple.of(1, Arbitraries.chars().range('\ud800', '\udfff').map(String::valueOf)),
                Tuple.of(1, codePoints()));
        return characters.list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    /** Words as Europe writes them. */
    public static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withChars("äöüÄÖÜßéèêñçčřžůąęłæœø0123456789")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static Arbitrary<String> codePoints() {
        return Arbitraries.integers().between(0, Character.MAX_CODE_POINT).map(Character::toString);
    }

    private static Arbitrary<String> oneOf(String characters) {
        return Arbitraries.of(
                characters.codePoints().mapToObj(Character::toString).toList());
    }
}
