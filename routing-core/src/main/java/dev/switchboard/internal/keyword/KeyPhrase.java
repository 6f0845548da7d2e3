package dev.switchboard.internal.keyword;

/** A phrase as words that carry a topic, in any order. Immutable. */
final class KeyPhrase {
    private final String text;
    private final int[] keywords;
    private final float rest;
    private final int owner;
    private final int languages;

    /** Keeps the array. */
    KeyPhrase(String text, int[] keywords, float rest, int owner, int languages) {
        this.text = text;
        this.keywords = keywords;
        this.rest = rest;
        this.owner = owner;
        this.languages = languages;
    }

    /** The phrase as it was written. */
    String text() {
        return text;
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
