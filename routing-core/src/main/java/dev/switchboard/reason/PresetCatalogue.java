package dev.switchboard.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Presets by key. Immutable. Read when a process starts, hence without streams and lambdas, which warm up slowly. */
final class PresetCatalogue {
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Preset> byKey = new HashMap<>();

    private PresetCatalogue() {}

    /**
     * Reads a text of this form:
     *
     * <pre>
     * # a comment
     * [Label]        opens a preset
     * = name, name   switch it on too
     * </pre>
     *
     * A label is looked for before other names, and the name of an earlier preset before that of a later one.
     */
    static PresetCatalogue of(String text) {
        var presets = new ArrayList<Preset>();
        for (var section : PresetSection.in(text)) {
            presets.add(new Preset(section.label(), section.names()));
        }
        var catalogue = new PresetCatalogue();
        for (var preset : presets) {
            catalogue.labels.add(preset.label());
            catalogue.byKey.put(ContactReason.keyOf(preset.label()), preset);
        }
        for (var preset : presets) {
            for (var name : preset.names()) {
                catalogue.byKey.putIfAbsent(ContactReason.keyOf(name), preset);
            }
        }
        return catalogue;
    }

    List<String> labels() {
        return List.copyOf(labels);
    }

    Optional<Preset> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
