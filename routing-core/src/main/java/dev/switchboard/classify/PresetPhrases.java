package dev.switchboard.classify;

import dev.switchboard.reason.PresetReasons;

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

    private static PhraseTable compile() {
        var table = new PhraseTable();
        var labels = PresetReasons.labels();
        for (int number = 0; number < labels.size(); number++) {
            for (var phrase :
                    PresetReasons.find(labels.get(number)).orElseThrow().phrases()) {
                table.add(phrase, number);
            }
        }
        return table;
    }

    private static final class Compiled {
        static final PhraseTable TABLE = compile();

        private Compiled() {}
    }
}
