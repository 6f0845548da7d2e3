package dev.switchboard.reason;

import java.util.HashMap;
import java.util.Map;

/** How people say the topics of all presets, in every language. Belongs to one thread while texts are read; not changed after that. */
final class PresetWordings {
    private final PresetCatalogue catalogue;
    private final Map<String, PresetWording> byLabel = new HashMap<>();

    PresetWordings(PresetCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads a text of this form, and unites what it says of a label with what others said:
     *
     * <pre>
     * # a comment
     * [Label]        of a preset
     * a phrase
     * ! exclusion    a phrase in which a word of the topic means something else
     * </pre>
     */
    void read(String language, String text) {
        for (var section : PresetSection.in(text)) {
            var preset = catalogue.find(ContactReason.keyOf(section.label()));
            if (preset.isEmpty()) {
                throw new IllegalStateException(
                        "[" + section.label() + "] is no preset; known are " + catalogue.labels());
            }
            var wording = byLabel.computeIfAbsent(preset.get().label(), any -> new PresetWording());
            for (var line : section.lines()) {
                read(language, line, wording);
            }
        }
    }

    private static void read(String language, String line, PresetWording wording) {
        switch (line.charAt(0)) {
            case '!' -> wording.exclude(line.substring(1).strip());
            case '=' -> throw new IllegalStateException("\"" + line + "\" is a name; write it into PresetNames");
            default -> wording.add(line, language);
        }
    }

    /** How people say the topic of the preset with this label. */
    PresetWording of(String label) {
        return byLabel.getOrDefault(label, PresetWording.NONE);
    }
}
