package dev.switchboard.benchmarks.office;

import java.util.SplittableRandom;

/** Made-up words: 87,040 that can be spoken, none of them a word of {@link Words}. */
final class Coinage {
    private static final String[] FIRST = {
        "bra", "ce", "dro", "fi", "gra", "he", "jo", "kli", "la", "me", "no", "pri", "que", "ro", "sta", "tri", "u",
        "vo", "we", "zi"
    };
    private static final String[] MIDDLE = {
        "ba", "chi", "do", "fle", "gu", "ka", "li", "mo", "ne", "pu", "ra", "si", "to", "ve", "xa", "zo"
    };
    private static final String[] LAST = {
        "bler", "cant", "dox", "fund", "gale", "kin", "lium", "mance", "net", "port", "rick", "son", "tive", "vex",
        "wick", "zen"
    };

    private Coinage() {}

    static String word(SplittableRandom random) {
        return part(FIRST, random)
                + (random.nextInt(4) == 0 ? part(MIDDLE, random) : "")
                + part(MIDDLE, random)
                + part(LAST, random);
    }

    private static String part(String[] parts, SplittableRandom random) {
        return parts[random.nextInt(parts.length)];
    }
}
