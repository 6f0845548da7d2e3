package dev.switchboard.internal.linear;

import java.util.Arrays;

/** What was learned for one label in both heads, without the buckets whose weights are small. Immutable. */
final class LabelWeights {
    private static final float LEAST = 0.05f;

    /** Those with a weight that is not small, ascending. */
    final char[] buckets;
    /** Their weights in head A. */
    final float[] a;
    /** Their weights in head B. */
    final float[] b;

    final float biasOfA;
    final float biasOfB;

    /** Takes the weights of all buckets, and last the bias. */
    LabelWeights(float[] allOfA, float[] allOfB) {
        var kept = new char[Features.BUCKETS];
        int count = 0;
        for (int bucket = 0; bucket < Features.BUCKETS; bucket++) {
            if (Math.max(Math.abs(allOfA[bucket]), Math.abs(allOfB[bucket])) >= LEAST) {
                kept[count++] = (char) bucket;
            }
        }
        buckets = Arrays.copyOf(kept, count);
        a = only(allOfA, buckets);
        b = only(allOfB, buckets);
        biasOfA = allOfA[Features.BUCKETS];
        biasOfB = allOfB[Features.BUCKETS];
    }

    private static float[] only(float[] all, char[] buckets) {
        var some = new float[buckets.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[buckets[i]];
        }
        return some;
    }
}
