package dev.switchboard.internal.keyword;

import java.util.List;

/** The indexes in which phrases of a set of labels are. Immutable; any number of threads may use it, each with its own search. */
public final class KeywordMatcher {
    private final List<Part> parts;
    private final int labels;

    /** For so many labels. */
    public KeywordMatcher(int labels, List<Part> parts) {
        this.labels = labels;
        this.parts = List.copyOf(parts);
    }

    /**
     * An index, and for which labels the phrases of each owner stand.
     */
    public static final class Part {
        private final KeywordIndex index;
        private final int[][] labelsOf;

        /** Keeps the array. */
        public Part(KeywordIndex index, int[][] labelsOf) {
            this.index = index;
            this.labelsOf = labelsOf;
        }
    }

    /** Room for the scores of a text. */
    public LabelScores scores() {
        return new LabelScores(labels);
    }

    /** Scores a text for all labels. */
    public LabelScores score(QuestionWords question, LabelScores scores) {
        scores.clear();
        for (var part : parts) {
            var search = part.index.borrow();
            search.addTo(scores, question, part.labelsOf);
            part.index.giveBack(search);
        }
        return scores;
    }
}
