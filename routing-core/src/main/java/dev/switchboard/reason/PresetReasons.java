package dev.switchboard.reason;

import dev.switchboard.internal.words.BundledText;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of preset reasons (MP-12): a reason with one of these labels, or one of their other names, is matched by the
 * preset's phrases as well as by its own. Read on first use; never changes.
 */
public final class PresetReasons {
    private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "cs");

    private PresetReasons() {}

    /** The labels that can be picked, in the order of the catalogue. */
    public static List<String> labels() {
        return Loaded.CATALOGUE.labels();
    }

    /**
     * The preset with this label or other name, in any language, compared as {@link ContactReason#keyOf}; an underscore counts as
     * a space, for tags are written so.
     */
    public static Optional<Preset> find(String label) {
        return Loaded.CATALOGUE.find(ContactReason.keyOf(label.replace('_', ' ')));
    }

    /** The preset that belongs to the reason, if {@link #find} knows its label. */
    public static Optional<Preset> of(ContactReason reason) {
        return find(reason.label());
    }

    static PresetWordings wordings() {
        return Wordings.LOADED;
    }

    private static String read(String file) {
        return BundledText.read(PresetReasons.class, "presets/" + file + ".txt");
    }

    private static final class Loaded {
        static final PresetCatalogue CATALOGUE = PresetCatalogue.of(PresetNames.list());

        private Loaded() {}
    }

    /** Apart, because most processes need no more than the names. */
    private static final class Wordings {
        static final PresetWordings LOADED = load();

        private Wordings() {}

        private static PresetWordings load() {
            var wordings = new PresetWordings(Loaded.CATALOGUE);
            for (var language : LANGUAGES) {
                wordings.read(language, read(language));
            }
            return wordings;
        }
    }
}
