package dev.switchboard.internal.linear;

import java.util.Arrays;

/**
 * How sure head B would have been of each lesson if it had not been learned from: of its own label, or, for the background, of
 * the label that comes nearest. Any number of threads may add labels, in any order.
 */
public final class OutOfFold {
    /** How much a hint may count beside a score when the nearest label is sought; of equally good ones the first. */
    private static final float[] HINT_WEIGHTS = {0.2f, 0.1f, 0.4f, 0.05f, 0.8f};

    private final int[] labels;
    private final Hints hints;
    /** By weight of the hint and line: how near the nearest label is, and which it is. */
    private final float[][] nearest;

    private final int[][] nearestLabels;
    private final float[] scores;
    private final float[] hinted;

    OutOfFold(int[] labels, Hints hints) {
        this.labels = labels;
        this.hints = hints;
        nearest = new float[HINT_WEIGHTS.length][labels.length];
        nearestLabels = new int[HINT_WEIGHTS.length][labels.length];
        scores = new float[labels.length];
        hinted = new float[labels.length];
        for (var each : nearest) {
            Arrays.fill(each, Float.NEGATIVE_INFINITY);
        }
    }

    /** The score of head B. */
    public float score(int line) {
        return scores[line];
    }

    /** What names and phrases say for the same label. */
    public float hint(int line) {
        return hinted[line];
    }

    /**
     * How much a hint should count beside a score. A quarter of what would give most lessons their label here, because what was
     * learned from all of them is worth more than what is left in a fold.
     */
    public float hintWeight() {
        int best = 0;
        for (int weight = 1; weight < HINT_WEIGHTS.length; weight++) {
            best = rightOnes(weight) > rightOnes(best) ? weight : best;
        }
        return HINT_WEIGHTS[best] / 4;
    }

    /** Takes the scores of a label. */
    synchronized void add(int label, float[] labelScores) {
        for (int line = 0; line < labels.length; line++) {
            float hint = hints.of(line, label);
            boolean isNearest = isNearer(line, label, labelScores[line], hint);
            if (labels[line] == Lesson.BACKGROUND ? isNearest : labels[line] == label) {
                scores[line] = labelScores[line];
                hinted[line] = hint;
            }
        }
    }

    /** Notes how near the label is to the line by each weight; gives whether it is the nearest so far by the first. */
    private boolean isNearer(int line, int label, float score, float hint) {
        boolean isNearest = false;
        for (int weight = 0; weight < HINT_WEIGHTS.length; weight++) {
            float nearness = score + HINT_WEIGHTS[weight] * hint;
            float before = nearest[weight][line];
            if (nearness > before || (nearness == before && label < nearestLabels[weight][line])) {
                nearest[weight][line] = nearness;
                nearestLabels[weight][line] = label;
                isNearest |= weight == 0;
            }
        }
        return isNearest;
    }

    private int rightOnes(int weight) {
        int right = 0;
        for (int line = 0; line < labels.length; line++) {
            right += labels[line] == nearestLabels[weight][line] ? 1 : 0;
        }
        return right;
    }
}
