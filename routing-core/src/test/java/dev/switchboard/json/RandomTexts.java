package dev.switchboard.json;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random texts and addresses. */
final class RandomTexts {

    private RandomTexts() {}

    static Arbitrary<String> emails() {
        var local = Arbitraries.of("ann", "Bob", "jörg", "o'neil", "x+y", "z")
                .flatMap(name -> Arbitraries.integers().between(0, 9).map(number -> name + number));
        return Combinators.combine(local, Arbitraries.of("acme.example", "Bücher.example", "xn--bcher-kva.example"))
                .as((name, domain) -> name + "@" + domain);
    }

    /** Texts that are not blank: letters of many scripts, quotes, control characters. */
    static Arbitrary<String> texts() {
        return names().map(name -> "a" + name + "z");
    }

    /** Texts that may be empty; white space around them is kept out, because a policy removes it. */
    static Arbitrary<String> names() {
        var characters = Arbitraries.oneOf(
                Arbitraries.of(
                        "\"", "\\", "/", "\n", "\t", "\u0001", "\u007f", "\u2028", "😀", "é", "字", "ß", " ", "ـ"),
                Arbitraries.strings().alpha().ofLength(1));
        return characters
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts).strip());
    }
}
