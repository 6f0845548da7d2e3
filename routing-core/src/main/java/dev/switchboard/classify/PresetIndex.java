package dev.switchboard.classify;

import dev.switchboard.internal.keyword.KeywordIndex;
import dev.switchboard.internal.keyword.KeywordIndexBuilder;
import dev.switchboard.reason.Preset;
import dev.switchboard.reason.PresetReasons;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;

/** The words of all presets' phrases in one index, which all sets of labels share; made when the first label needs it. */
final class PresetIndex {
    private static final int MOST_WORDS = 4_000;

    private PresetIndex() {}

    static KeywordIndex get() {
        return Compiled.INDEX;
    }

    private static KeywordIndex compile() {
        var index = new KeywordIndexBuilder(MOST_WORDS);
        var labels = PresetReasons.labels();
        for (int number = 0; number < labels.size(); number++) {
            var preset = PresetReasons.find(labels.get(number)).orElseThrow();
            for (var phrase : preset.phrases()) {
                index.add(phrase, Tokens.of(phrase), number, languages(preset, phrase));
            }
        }
        return index.build(true);
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
