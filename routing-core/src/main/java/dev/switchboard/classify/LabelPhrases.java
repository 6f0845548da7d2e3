package dev.switchboard.classify;

import dev.switchboard.internal.keyword.KeywordIndexBuilder;
import dev.switchboard.internal.keyword.KeywordMatcher;
import dev.switchboard.internal.keyword.LabelScores;
import dev.switchboard.internal.keyword.QuestionWords;
import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The names and phrases of a set of labels: which stand in a text word for word, and which it has words of. Immutable. */
final class LabelPhrases {
    private static final int[] NO_LABELS = {};
    private static final int LETTERS_OF_A_WORD = 6;

    private final int size;
    /** The owner of a phrase is its label; that of a name is its label and, on top, the number of labels. */
    private final PhraseTable own;

    private final int[][] ownLabels;
    /** Without the names. */
    private final int[][] labelsOfPhrases;

    private final int[][] presetLabels;
    private final KeywordMatcher keywords;

    LabelPhrases(LabelSet set) {
        size = set.size();
        int words = wordsOf(set);
        own = new PhraseTable(words);
        presetLabels = PresetPhrases.reasonsNamed(set.names());
        ownLabels = new int[2 * size][];
        labelsOfPhrases = new int[2 * size][];
        var index = new KeywordIndexBuilder(words);
        for (int label = 0; label < size; label++) {
            ownLabels[label] = new int[] {label};
            ownLabels[size + label] = ownLabels[label];
            labelsOfPhrases[label] = ownLabels[label];
            labelsOfPhrases[size + label] = NO_LABELS;
            add(set.get(label), label, index);
        }
        var parts = new ArrayList<KeywordMatcher.Part>(2);
        parts.add(new KeywordMatcher.Part(index.build(false), ownLabels));
        if (presetLabels.length > 0) {
            parts.add(new KeywordMatcher.Part(PresetIndex.get(), presetLabels));
        }
        keywords = new KeywordMatcher(size, parts);
    }

    LabelScores scores() {
        return keywords.scores();
    }

    void score(QuestionWords question, LabelScores scores) {
        keywords.score(question, scores);
    }

    /**
     * The words of the text that mean something else than the presets: a bit for each, the lowest for the first. What stands in
     * a phrase of the admin's own means what the admin says.
     */
    long excludedIn(Tokens text) {
        long excluded =
                presetLabels.length == 0 ? 0 : PresetPhrases.exclusions().coveredIn(text, presetLabels);
        return excluded == 0 ? 0 : excluded & ~own.coveredIn(text, labelsOfPhrases);
    }

    /** The phrases that stand in the text word for word. */
    @Nullable
    Hit find(Tokens text, long skipped) {
        var hits = own.findIn(text, skipped, ownLabels, null);
        return presetLabels.length == 0 ? hits : PresetPhrases.table().findIn(text, skipped, presetLabels, hits);
    }

    private void add(Label label, int number, KeywordIndexBuilder index) {
        add(label.name(), number, size + number, index);
        for (var phrase : label.phrases()) {
            add(phrase, number, number, index);
        }
    }

    private void add(String phrase, int label, int owner, KeywordIndexBuilder index) {
        var tokens = Tokens.of(phrase);
        own.add(phrase, tokens, owner);
        index.add(phrase, tokens, label, FunctionWords.EVERY_LANGUAGE);
    }

    /** About how many words the names and phrases have. */
    private static int wordsOf(LabelSet set) {
        int letters = 0;
        for (var label : set.labels()) {
            letters += label.name().length();
            for (var phrase : label.phrases()) {
                letters += phrase.length();
            }
        }
        return letters / LETTERS_OF_A_WORD;
    }
}
