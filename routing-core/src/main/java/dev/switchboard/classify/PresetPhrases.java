package dev.switchboard.classify;

import dev.switchboard.reason.Preset;
import dev.switchboard.reason.PresetReasons;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The phrases of all presets in one table, which all sets of reasons share; their owners are the numbers of the presets. Made
 * when the first reason needs it.
 */
final class PresetPhrases {

    private static final int[] NONE = {};

    private PresetPhrases() {}

    static PhraseTable table() {
        return Compiled.TABLE;
    }

    /** How many presets there are. */
    static int count() {
        return PresetReasons.labels().size();
    }

    /**
     * By number of the preset: the numbers of the reasons that have switched it on. Empty if there are none at all.
     *
     * @param labels of the reasons
     */
    static int[][] reasonsNamed(List<String> labels) {
        var reasons = new int[0][];
        for (int reason = 0; reason < labels.size(); reason++) {
            int preset = numberOf(labels.get(reason));
            if (preset >= 0) {
                reasons = reasons.length == 0 ? noReasons() : reasons;
                reasons[preset] = plus(reasons[preset], reason);
            }
        }
        return reasons;
    }

    private static int[][] noReasons() {
        var reasons = new int[count()][];
        Arrays.fill(reasons, NONE);
        return reasons;
    }

    private static int[] plus(int[] reasons, int reason) {
        var more = Arrays.copyOf(reasons, reasons.length + 1);
        more[reasons.length] = reason;
        return more;
    }

    /** The number of the preset to which the label of a reason belongs, or -1. */
    private static int numberOf(String label) {
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
