package dev.switchboard.classify;

import dev.switchboard.reason.Preset;
import dev.switchboard.reason.PresetReasons;
import java.util.List;
import java.util.function.Function;

/**
 * The phrases of all presets in one table, which all sets of reasons share; their owners are the numbers of the presets. Made
 * when the first reason needs it.
 */
final class PresetPhrases {

    private PresetPhrases() {}

    static PhraseTable table() {
        return Compiled.TABLE;
    }

    /** How many presets there are. */
    static int count() {
        return PresetReasons.labels().size();
    }

    /** The number of the preset to which the label of a reason belongs, or -1. */
    static int numberOf(String label) {
        var preset = PresetReasons.find(label);
        return preset.isEmpty()
                ? -1
                : PresetReasons.labels().indexOf(preset.get().label());
    }

    /** The exclusions of all presets, with the same owners. */
    static PhraseTable exclusions() {
        return Compiled.EXCLUSIONS;
    }

    private static PhraseTable compile(Function<Preset, List<String>> texts) {
        var table = new PhraseTable();
        var labels = PresetReasons.labels();
        for (int number = 0; number < labels.size(); number++) {
            for (var phrase : texts.apply(PresetReasons.find(labels.get(number)).orElseThrow())) {
                table.add(phrase, number);
            }
        }
        return table;
    }

    private static final class Compiled {
        static final PhraseTable TABLE = compile(Preset::phrases);
        static final PhraseTable EXCLUSIONS = compile(Preset::exclusions);

        private Compiled() {}
    }
}
