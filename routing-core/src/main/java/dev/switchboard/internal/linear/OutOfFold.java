package dev.switchboard.internal.linear;

import java.util.Arrays;

/**
 * What each line would have been taken for if it had not been learned from: the label that head A names, and the score that head
 * B gives to that label. Any number of threads may add labels, in any order.
 */
public final class OutOfFold {
    private final int[] labels;
    private final float[] best;
    private final float[] scores;

    OutOfFold(int lines) {
        labels = new int[lines];
        best = new float[lines];
        scores = new float[lines];
        Arrays.fill(labels, Lesson.BACKGROUND);
    }

    /** The number of the label that the line would have got. */
    public int label(int line) {
        return labels[line];
    }

    /** The score of that label. */
    public float score(int line) {
        return scores[line];
    }

    /** Takes the scores of a label in both heads. Of equal scores that of the first label counts. */
    synchronized void add(int label, float[] a, float[] b) {
        for (int line = 0; line < labels.length; line++) {
            boolean isFirst = labels[line] == Lesson.BACKGROUND || label < labels[line];
            if (labels[line] == Lesson.BACKGROUND || a[line] > best[line] || (a[line] == best[line] && isFirst)) {
                labels[line] = label;
                best[line] = a[line];
                scores[line] = b[line];
            }
        }
    }
}
