package dev.switchboard.internal.keyword;

import java.util.List;

/** A phrase as words that carry a topic, in any order. Immutable. */
final class KeyPhrase {
    private final List<String> evidence;
    private final int[] keywords;
    private final float rest;
    private final int owner;
    private final int languages;

    /** Keeps the array. */
    KeyPhrase(List<String> evidence, int[] keywords, float rest, int owner, int languages) {
        this.evidence = evidence;
        this.keywords = keywords;
        this.rest = rest;
        this.owner = owner;
        this.languages = languages;
    }

    /** The phrase as it was written, alone. */
    List<String> evidence() {
        return evidence;
    }

    /** How many different keywords it has. */
    int size() {
        return keywords.length;
    }

    int keyword(int index) {
        return keywords[index];
    }

    /** The mass of the words without a topic. */
    float rest() {
        return rest;
    }

    int owner() {
        return owner;
    }

    /** Whether people say it in one of the languages. */
    boolean isIn(int someLanguages) {
        return (languages & someLanguages) != 0;
    }
}
