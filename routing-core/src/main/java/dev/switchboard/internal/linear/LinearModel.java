package dev.switchboard.internal.linear;

import java.util.List;

/**
 * The weights of all labels in both heads, by bucket: lists of labels with a weight, and for buckets that many labels share a
 * row with all. Immutable; any number of threads may use it, each with its own {@link Features} and scores.
 */
final class LinearModel {
    private static final int LABEL_SHIFT = 16;
    private static final int A_SHIFT = 8;

    private final Rarity rarity;
    private final int labels;
    /** By bucket: where its entries begin, or, if negative, the complement of the place of its row. */
    private final int[] places = new int[Features.BUCKETS];
    /** Of each list how many follow, then for each label the label and its weights in both heads in steps. */
    private final int[] lists;

    /** Of each row the weights of all labels in head A, then those in head B. */
    private final float[][] rows;

    private final Steps stepsOfA;
    private final Steps stepsOfB;
    /** Of all labels in head A, then in head B. */
    private final float[] biases;

    /** Takes the weights of each label. */
    LinearModel(Rarity rarity, List<LabelWeights> weights) {
        this.rarity = rarity;
        this.labels = weights.size();
        var a = new float[labels][];
        var b = new float[labels][];
        biases = new float[2 * labels];
        var counts = new int[Features.BUCKETS];
        for (int label = 0; label < labels; label++) {
            var its = weights.get(label);
            a[label] = its.a;
            b[label] = its.b;
            biases[label] = its.biasOfA;
            biases[labels + label] = its.biasOfB;
            for (char bucket : its.buckets) {
                counts[bucket]++;
            }
        }
        stepsOfA = Steps.over(a);
        stepsOfB = Steps.over(b);
        var layout = new Layout(counts, labels, places);
        lists = new int[layout.lists];
        rows = new float[layout.rows][2 * labels];
        for (int label = 0; label < labels; label++) {
            fill(label, weights.get(label));
        }
    }

    Rarity rarity() {
        return rarity;
    }

    int labels() {
        return labels;
    }

    /** Of all labels in head A, which names the label, and then in head B, which says how sure it is: what they begin with. */
    float[] biases() {
        return biases;
    }

    /** Adds what the features of a block say, so many times, to scores of the same order. */
    void addTo(float[] scores, Features features, Weighing weighing, int block, float times) {
        var found = weighing.places();
        for (int next = features.start(block); next < features.end(block); ) {
            next = found.read(features, weighing, next, features.end(block), places, lists);
            for (int i = 0; i < found.count(); i++) {
                int place = found.place(i);
                if (place < 0) {
                    addRow(rows[~place], times * found.weight(i), scores);
                } else {
                    addList(place + 1, found.length(i), times * found.weight(i), scores);
                }
            }
        }
    }

    /** What head A has learned of the bucket for the label; 0 if nothing. */
    float weight(int bucket, int label) {
        int place = places[bucket];
        if (place < 0) {
            return rows[~place][label];
        }
        for (int i = place + 1; i <= place + lists[place]; i++) {
            if (lists[i] >>> LABEL_SHIFT == label) {
                return stepsOfA.size() * (byte) (lists[i] >> A_SHIFT);
            }
        }
        return 0;
    }

    private void addList(int first, int count, float value, float[] scores) {
        float ofA = value * stepsOfA.size();
        float ofB = value * stepsOfB.size();
        for (int i = first; i < first + count; i++) {
            int entry = lists[i];
            int label = entry >>> LABEL_SHIFT;
            scores[label] += ofA * (byte) (entry >> A_SHIFT);
            scores[labels + label] += ofB * (byte) entry;
        }
    }

    /** Two arrays with one index: a loop that the virtual machine turns into instructions on many labels at once. */
    private static void addRow(float[] row, float value, float[] scores) {
        for (int i = 0; i < row.length; i++) {
            scores[i] += value * row[i];
        }
    }

    private void fill(int label, LabelWeights its) {
        for (int i = 0; i < its.buckets.length; i++) {
            int place = places[its.buckets[i]];
            int a = stepsOfA.of(its.a[i]);
            int b = stepsOfB.of(its.b[i]);
            if (place < 0) {
                rows[~place][label] = a * stepsOfA.size();
                rows[~place][labels + label] = b * stepsOfB.size();
            } else {
                lists[place + ++lists[place]] = label << LABEL_SHIFT | (a & 0xff) << A_SHIFT | (b & 0xff);
            }
        }
    }

    /** Weights as whole numbers of steps, so that each takes a byte. */
    private record Steps(float size) {
        private static final int MOST = 127;

        static Steps over(float[][] weights) {
            float largest = Float.MIN_NORMAL;
            for (var some : weights) {
                for (float weight : some) {
                    largest = Math.max(largest, Math.abs(weight));
                }
            }
            return new Steps(largest / MOST);
        }

        int of(float weight) {
            return Math.round(weight / size);
        }
    }

    /** Where each bucket has its list or row. */
    private static final class Layout {
        /** A row is quicker than a list, but takes more room. */
        private static final int LEAST_LABELS_FOR_ROWS = 32;

        private static final int SHARE_FOR_ROW = 2;

        private int lists = 1;
        private int rows;

        Layout(int[] counts, int labels, int[] places) {
            for (int bucket = 0; bucket < counts.length; bucket++) {
                if (labels >= LEAST_LABELS_FOR_ROWS && counts[bucket] * SHARE_FOR_ROW > labels) {
                    places[bucket] = ~rows++;
                } else if (counts[bucket] > 0) {
                    places[bucket] = lists;
                    lists += counts[bucket] + 1;
                }
            }
        }
    }
}
