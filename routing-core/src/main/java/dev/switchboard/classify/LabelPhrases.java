package dev.switchboard.classify;

import dev.switchboard.internal.keyword.KeywordIndexBuilder;
import dev.switchboard.internal.keyword.KeywordMatcher;
import dev.switchboard.internal.keyword.LabelScores;
import dev.switchboard.internal.keyword.Question;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The names and phrases of a set of labels: which stand in a text word for word, and which it has words of. Immutable. */
final class LabelPhrases {
    /** Names and phrases. */
    private final PhraseTable own = new PhraseTable();

    /** Phrases alone, where presets have exclusions to which they do not give way. */
    private final PhraseTable ownPhrases = new PhraseTable();

    private final int[][] ownLabels;
    private final int[][] presetLabels;
    private final KeywordMatcher keywords;

    LabelPhrases(LabelSet set) {
        var index = new KeywordIndexBuilder();
        presetLabels = PresetPhrases.reasonsNamed(set.names());
        ownLabels = new int[set.size()][];
        for (int label = 0; label < set.size(); label++) {
            ownLabels[label] = new int[] {label};
            add(set.get(label).name(), Tokens.of(set.get(label).name()), label, index);
            for (var phrase : set.get(label).phrases()) {
                var tokens = Tokens.of(phrase);
                if (presetLabels.length > 0) {
                    ownPhrases.add(phrase, tokens, label);
                }
                add(phrase, tokens, label, index);
            }
        }
        var parts = new ArrayList<KeywordMatcher.Part>();
        parts.add(new KeywordMatcher.Part(index.build(false), ownLabels));
        if (presetLabels.length > 0) {
            parts.add(new KeywordMatcher.Part(PresetIndex.get(), presetLabels));
        }
        keywords = new KeywordMatcher(set.size(), parts);
    }

    LabelScores scores() {
        return keywords.scores();
    }

    void score(Question question, LabelScores scores) {
        keywords.score(question, scores);
    }

    /**
     * The words of the text that mean something else than the presets: a bit for each, the lowest for the first. What stands in
     * a phrase of the admin's own means what the admin says.
     */
    long excludedIn(Tokens text) {
        long excluded =
                presetLabels.length == 0 ? 0 : PresetPhrases.exclusions().coveredIn(text, presetLabels);
        return excluded == 0 ? 0 : excluded & ~ownPhrases.coveredIn(text, ownLabels);
    }

    /** The phrases that stand in the text word for word. */
    @Nullable
    Hit find(Tokens text, long skipped) {
        var hits = own.findIn(text, skipped, ownLabels, null);
        return presetLabels.length == 0 ? hits : PresetPhrases.table().findIn(text, skipped, presetLabels, hits);
    }

    private void add(String phrase, Tokens tokens, int label, KeywordIndexBuilder index) {
        own.add(phrase, tokens, label);
        index.add(phrase, tokens, label, FunctionWords.EVERY_LANGUAGE);
    }
}
