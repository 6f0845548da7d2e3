package dev.switchboard.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Presets by key. Immutable. Read when a process starts, hence without streams and lambdas, which warm up slowly. */
final class PresetCatalogue {
    private final List<String> labels;
    private final Map<String, Preset> byKey;

    private PresetCatalogue(List<String> labels, Map<String, Preset> byKey) {
        this.labels = labels;
        this.byKey = byKey;
    }

    List<String> labels() {
        return labels;
    }

    Optional<Preset> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /**
     * Reads texts of this form, and unites what they say of one label:
     *
     * <pre>
     * # a comment
     * [Label]        opens a preset
     * = other name   switches it on too
     * a phrase
     * ! exclusion    a phrase in which a word of the topic means something else
     * </pre>
     */
    static final class Reader {
        private final Map<String, Draft> drafts = new LinkedHashMap<>();

        void read(String language, String text) {
            @Nullable Draft draft = null;
            for (int start = 0, end; start < text.length(); start = end + 1) {
                int feed = text.indexOf('\n', start);
                end = feed < 0 ? text.length() : feed;
                draft = readLine(language, text.substring(start, end).strip(), draft);
            }
        }

        /** A label is looked for before other names, and the name of an earlier preset before that of a later one. */
        PresetCatalogue finish() {
            var presets = new LinkedHashMap<String, Preset>();
            for (var entry : drafts.entrySet()) {
                presets.put(entry.getKey(), entry.getValue().finish());
            }
            var labels = new ArrayList<String>();
            var byKey = new HashMap<>(presets);
            for (var preset : presets.values()) {
                labels.add(preset.label());
                for (var name : preset.names()) {
                    byKey.putIfAbsent(ContactReason.keyOf(name), preset);
                }
            }
            return new PresetCatalogue(List.copyOf(labels), byKey);
        }

        private @Nullable Draft readLine(String language, String line, @Nullable Draft draft) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                return draft;
            }
            if (line.charAt(0) == '[' && line.endsWith("]")) {
                return open(line.substring(1, line.length() - 1).strip());
            }
            if (draft == null) {
                throw new IllegalStateException("\"" + line + "\" stands before the first [Label]; write one above it");
            }
            draft.add(language, line);
            return draft;
        }

        private Draft open(String label) {
            var key = ContactReason.keyOf(label);
            var known = drafts.get(key);
            var draft = known == null ? new Draft(label) : known;
            drafts.put(key, draft);
            return draft;
        }
    }

    private static final class Draft {
        private final String label;
        private final Set<String> names = new LinkedHashSet<>();
        private final Map<String, List<String>> languages = new LinkedHashMap<>();
        private final Set<String> exclusions = new LinkedHashSet<>();

        Draft(String label) {
            this.label = label;
        }

        void add(String language, String line) {
            if (line.charAt(0) == '=') {
                names.add(line.substring(1).strip());
            } else if (line.charAt(0) == '!') {
                exclusions.add(line.substring(1).strip());
            } else {
                languages.merge(line, List.of(language), Draft::plus);
            }
        }

        Preset finish() {
            return new Preset(label, List.copyOf(names), languages, List.copyOf(exclusions));
        }

        private static List<String> plus(List<String> before, List<String> more) {
            var all = new LinkedHashSet<>(before);
            all.addAll(more);
            return List.copyOf(all);
        }
    }
}
