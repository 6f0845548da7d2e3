package dev.switchboard.classify;

import dev.switchboard.internal.keyword.KeywordIndex;
import dev.switchboard.reason.Preset;
import dev.switchboard.reason.PresetReasons;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.Arrays;

/** The words of all presets' phrases in one index, which all sets of labels share; made when the first label needs it. */
final class PresetIndex {
    private static final int[] NONE = {};

    private PresetIndex() {}

    static KeywordIndex get() {
        return Compiled.INDEX;
    }

    /** By number of the preset: the numbers of the labels that have switched it on. Empty if there are none at all. */
    static int[][] labelsOf(LabelSet set) {
        var labels = new int[0][];
        for (int label = 0; label < set.size(); label++) {
            int preset = PresetPhrases.numberOf(set.get(label).name());
            if (preset >= 0) {
                labels = labels.length == 0 ? noLabels() : labels;
                labels[preset] = Arrays.copyOf(labels[preset], labels[preset].length + 1);
                labels[preset][labels[preset].length - 1] = label;
            }
        }
        return labels;
    }

    private static int[][] noLabels() {
        var labels = new int[PresetPhrases.count()][];
        Arrays.fill(labels, NONE);
        return labels;
    }

    private static KeywordIndex compile() {
        var index = new KeywordIndex(true);
        var labels = PresetReasons.labels();
        for (int number = 0; number < labels.size(); number++) {
            var preset = PresetReasons.find(labels.get(number)).orElseThrow();
            for (var phrase : preset.phrases()) {
                index.add(phrase, Tokens.of(phrase), number, languages(preset, phrase));
            }
        }
        return index;
    }

    private static int languages(Preset preset, String phrase) {
        int languages = 0;
        for (var code : preset.languages(phrase)) {
            languages |= FunctionWords.languageBit(code);
        }
        return languages;
    }

    private static final class Compiled {
        static final KeywordIndex INDEX = compile();

        private Compiled() {}
    }
}
