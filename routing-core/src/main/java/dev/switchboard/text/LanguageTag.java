package dev.switchboard.text;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A language as BCP 47 writes it, such as {@code en} or {@code de-CH}. Immutable; two that mean the same are equal. */
public final class LanguageTag {
    private static final int MOST = 40;
    private static final int LETTERS = 3;

    private final String tag;
    private final String language;

    private LanguageTag(Locale locale) {
        tag = locale.toLanguageTag();
        language = locale.getLanguage();
    }

    /**
     * The language with this tag; case does not count, and an underscore stands for a hyphen.
     *
     * @throws InvalidInputException if it is none, such as the name of a language
     */
    public static LanguageTag of(String tag) {
        var text = Require.text(tag, "language tag", MOST);
        return parse(text)
                .filter(one -> one.language.length() <= LETTERS)
                .orElseThrow(() -> new InvalidInputException(
                        PolicyProblem.INVALID_VALUE,
                        Place.ROOT,
                        Require.quote(text) + " is not a language tag; write a language as en or de, with a region as"
                                + " de-CH"));
    }

    /** The language with this tag, if it has the form of one. */
    public static Optional<LanguageTag> parse(String tag) {
        try {
            var locale = new Locale.Builder()
                    .setLanguageTag(tag.strip().replace('_', '-'))
                    .build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(locale));
        } catch (IllformedLocaleException invalid) {
            return Optional.empty();
        }
    }

    /** The language alone, without region or script. */
    public String language() {
        return language;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguageTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** In its usual spelling, such as {@code de-CH}. */
    @Override
    public String toString() {
        return tag;
    }
}
