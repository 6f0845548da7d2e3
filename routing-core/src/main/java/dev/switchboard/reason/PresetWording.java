package dev.switchboard.reason;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases and exclusions of a preset in all languages. Belongs to one thread while they are added; not changed after that. */
final class PresetWording {
    static final PresetWording NONE = new PresetWording();

    /** By phrase: the languages in which people say it. */
    private final Map<String, List<String>> languages = new LinkedHashMap<>();

    private final Set<String> exclusions = new LinkedHashSet<>();

    void add(String phrase, String language) {
        var before = languages.get(phrase);
        if (before == null) {
            languages.put(phrase, List.of(language));
        } else if (!before.contains(language)) {
            var more = new ArrayList<>(before);
            more.add(language);
            languages.put(phrase, List.copyOf(more));
        }
    }

    void exclude(String phrase) {
        exclusions.add(phrase);
    }

    List<String> phrases() {
        return List.copyOf(languages.keySet());
    }

    List<String> exclusions() {
        return List.copyOf(exclusions);
    }

    List<String> languages(String phrase) {
        return languages.getOrDefault(phrase, List.of());
    }
}
