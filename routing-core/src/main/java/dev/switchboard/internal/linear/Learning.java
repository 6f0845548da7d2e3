package dev.switchboard.internal.linear;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Learns all labels, each for itself: head A from the lessons that have a label, head B from those and the background. Then, in
 * five turns, forgets a fifth of the lessons and scores them as if they had never been seen.
 */
final class Learning {
    private static final int FOLDS = 5;

    private final Lines lines;
    private final int[] labels;
    private final int labelled;
    private final LabelWeights[] weights;
    private final OutOfFold outOfFold;

    private Learning(List<Lesson> lessons, Hints hints, int count) {
        labels = lessons.stream().mapToInt(Lesson::label).toArray();
        labelled = (int) Arrays.stream(labels)
                .filter(label -> label != Lesson.BACKGROUND)
                .count();
        var lessonWeights = new float[labels.length];
        for (int line = 0; line < labels.length; line++) {
            lessonWeights[line] = lessons.get(line).weight();
        }
        lines = new Lines(lessons.stream().map(Lesson::text).toList(), lessonWeights, labelled);
        weights = new LabelWeights[count];
        outOfFold = new OutOfFold(labels, hints);
    }

    /**
     * Learns from lessons in this order; those of the background come last.
     *
     * @param executor may take part of the work; the calling thread does what nobody else does
     */
    static Lecture learn(List<Lesson> lessons, Hints hints, int labels, Executor executor) {
        var learning = new Learning(lessons, hints, labels);
        Share.among(executor, labels, learning::learn);
        var model = new LinearModel(learning.lines.rarity(), List.of(learning.weights));
        return new Lecture(
                new LinearClassifier(
                        model, KnownWords.of(lessons.stream().map(Lesson::text).toList(), model)),
                learning.outOfFold);
    }

    private void learn(int label) {
        var ofLabel = new boolean[labels.length];
        for (int line = 0; line < labels.length; line++) {
            ofLabel[line] = labels[line] == label;
        }
        var descent = new Descent(lines, ofLabel).add(0, labelled).minimise();
        var headA = descent.weights().clone();
        descent.add(labelled, labels.length).minimise();
        weights[label] = new LabelWeights(headA, descent.weights());
        outOfFold.add(label, scoresOutOfFold(descent));
    }

    /** The scores of all lines, as if they had not taken part. */
    private float[] scoresOutOfFold(Descent descent) {
        var scores = new float[labels.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            var rest = descent.without(FOLDS, fold).minimise();
            for (int line = fold; line < scores.length; line += FOLDS) {
                scores[line] = rest.score(line);
            }
        }
        return scores;
    }
}
