package dev.switchboard.reason;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A topic that the library knows by name, with the phrases by which people mean it in all languages of the catalogue. Immutable. */
public final class Preset {
    private final String label;
    private final List<String> names;
    private final Map<String, List<String>> languages;
    private final List<String> exclusions;

    /** Keeps the map: by phrase the codes of its languages, in the order of the catalogue. */
    Preset(String label, List<String> names, Map<String, List<String>> languages, List<String> exclusions) {
        this.label = label;
        this.names = List.copyOf(names);
        this.exclusions = List.copyOf(exclusions);
        this.languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
    }

    /** The same in every language. */
    public String label() {
        return label;
    }

    /** Other names that switch it on, in the order of the catalogue. */
    public List<String> names() {
        return names;
    }

    /** As people say it, in the order of the catalogue, without repeats. */
    public List<String> phrases() {
        return List.copyOf(new ArrayList<>(languages.keySet()));
    }

    /** Phrases in which a word of the topic means something else, such as "hardware store"; what they cover says nothing. */
    public List<String> exclusions() {
        return exclusions;
    }

    /** In which languages people say the phrase, as ISO 639 codes; none if it is not one of {@link #phrases()}. */
    public List<String> languages(String phrase) {
        return languages.getOrDefault(phrase, List.of());
    }

    @Override
    public String toString() {
        return label;
    }
}
