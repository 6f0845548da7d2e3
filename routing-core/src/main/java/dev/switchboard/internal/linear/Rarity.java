package dev.switchboard.internal.linear;

/**
 * How rare a bucket is among the lines learned from: the weight of a feature before anything is learned. Kept in steps of a
 * 255th, so that it takes a byte a bucket. Immutable once made.
 */
final class Rarity {
    private static final int STEPS = 255;
    private final byte[] steps = new byte[Features.BUCKETS];
    private final float[] values = new float[STEPS + 1];

    /**
     * Weighs by the number of lines.
     *
     * @param lines by bucket: how many lines have it
     * @param all how many lines there are
     */
    Rarity(int[] lines, int all) {
        double least = value(all, all);
        double most = value(0, all);
        for (int step = 1; step <= STEPS; step++) {
            values[step] = (float) (least + (most - least) * (step - 1) / (STEPS - 1));
        }
        values[0] = (float) most;
        for (int bucket = 0; bucket < steps.length; bucket++) {
            if (lines[bucket] > 0) {
                double share = (value(lines[bucket], all) - least) / (most - least);
                steps[bucket] = (byte) (1 + Math.round(share * (STEPS - 1)));
            }
        }
    }

    /** Whether a line had it. */
    boolean isSeen(int bucket) {
        return steps[bucket] != 0;
    }

    /** The weight of a feature; the largest if no line had it. */
    float of(int bucket) {
        return values[steps[bucket] & 0xff];
    }

    private static double value(int lines, int all) {
        return Math.sqrt(StrictMath.log((all + 1.0) / (lines + 1.0)) + 1);
    }
}
