package dev.switchboard.persona;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Require;
import dev.switchboard.text.LanguageTag;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What askers are told: one text for all of them, or beside it texts of which the language of a question chooses one. Immutable. */
public final class AskerText {
    private static final Comparator<LanguageTag> BY_TAG = Comparator.comparing(LanguageTag::toString);

    /** What is said of a question that is passed on, unless something else is given. */
    static final AskerText PASSED_ON =
            AskerText.of("I have passed your question on to a colleague. The answer will appear here.");

    private static final int MOST = 2_000;

    private final String otherwise;
    private final Map<LanguageTag, String> languages;
    /** By tag; by a language alone too where only texts for some of its regions or scripts are given. */
    private final Map<String, String> choices;

    private AskerText(String otherwise, Map<LanguageTag, String> languages) {
        this.otherwise = otherwise;
        this.languages = languages.isEmpty() ? Map.of() : sorted(languages);
        this.choices = languages.isEmpty() ? Map.of() : choices(this.languages);
    }

    private static Map<LanguageTag, String> sorted(Map<LanguageTag, String> languages) {
        var sorted = new TreeMap<LanguageTag, String>(BY_TAG);
        sorted.putAll(languages);
        return sorted;
    }

    private static Map<String, String> choices(Map<LanguageTag, String> languages) {
        var choices = new HashMap<String, String>();
        for (var text : languages.entrySet()) {
            choices.put(text.getKey().toString(), text.getValue());
        }
        for (var text : languages.entrySet()) {
            choices.putIfAbsent(text.getKey().language(), text.getValue());
        }
        return choices;
    }

    /**
     * One text for all askers; blank to tell nothing.
     *
     * @throws InvalidInputException if it has more than 2,000 characters
     */
    public static AskerText of(String text) {
        return new AskerText(checked(text), Map.of());
    }

    /**
     * These texts for their languages, and one for all others; blank ones to tell nothing.
     *
     * @throws InvalidInputException if one has more than 2,000 characters
     */
    public static AskerText of(Map<LanguageTag, String> languages, String otherwise) {
        var checked = new HashMap<>(languages);
        checked.replaceAll((tag, text) -> checked(text));
        return new AskerText(checked(otherwise), checked);
    }

    /**
     * The same with this text for questions in this language, in place of one that it has for it; blank to tell nothing.
     *
     * @param languageTag as BCP 47 writes it, such as {@code de} or {@code pt-BR}
     * @throws InvalidInputException if that is no language, or the text has more than 2,000 characters
     */
    public AskerText with(String languageTag, String text) {
        var more = new HashMap<>(languages);
        more.put(LanguageTag.of(languageTag), checked(text));
        return new AskerText(otherwise, more);
    }

    /** The same with this text for all languages that have none of their own. */
    public AskerText withOtherwise(String text) {
        return new AskerText(checked(text), languages);
    }

    private static String checked(String text) {
        return text.isBlank() ? "" : Require.text(text, "text", MOST);
    }

    /** What is told where the language is not known, or has no text; empty to tell nothing. */
    public String otherwise() {
        return otherwise;
    }

    /** The texts that are for one language each, by its tag in alphabetical order; empty ones to tell nothing. */
    public Map<LanguageTag, String> languages() {
        return Collections.unmodifiableMap(languages);
    }

    /**
     * What an asker is told whose question is in this language: the text for just this tag, else for as much of its beginning as there
     * is one for ({@code de} for {@code de-CH}), else for the language in another region ({@code pt-BR} for {@code pt}; of several the
     * first in the alphabet), else the text for all others.
     *
     * @param languageTag may be empty or no language at all
     * @return empty to tell nothing
     */
    public String in(String languageTag) {
        if (choices.isEmpty() || languageTag.isEmpty()) {
            return otherwise;
        }
        var exact = choices.get(languageTag);
        return exact == null ? nearest(languageTag) : exact;
    }

    private String nearest(String languageTag) {
        var tag = LanguageTag.parse(languageTag).map(LanguageTag::toString).orElse("");
        while (!tag.isEmpty()) {
            var text = choices.get(tag);
            if (text != null) {
                return text;
            }
            tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        }
        return otherwise;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AskerText that && otherwise.equals(that.otherwise) && languages.equals(that.languages);
    }

    @Override
    public int hashCode() {
        return 31 * otherwise.hashCode() + languages.hashCode();
    }

    @Override
    public String toString() {
        var text = Require.quote(otherwise);
        return languages.isEmpty() ? text : text + ", in " + languages.keySet() + " another one";
    }
}
