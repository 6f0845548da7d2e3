package dev.switchboard.internal.linear;

import java.util.Arrays;

/**
 * What is known of lines before anything is learned: how much the names and phrases of labels say for each. Belongs to one
 * thread while it is filled; after that any number of threads may ask.
 */
public final class Hints {
    private static final long[] NOTHING = {};

    private final long[][] lines;

    /** For so many lines, of which nothing is known. */
    public Hints(int lines) {
        this.lines = new long[lines][];
        Arrays.fill(this.lines, NOTHING);
    }

    /** Adds what is known of the line for the label. */
    public void add(int line, int label, float hint) {
        var before = lines[line];
        var more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = (long) label << Integer.SIZE | Float.floatToRawIntBits(hint);
        lines[line] = more;
    }

    /** What is known of the line for the label; 0 if nothing. */
    float of(int line, int label) {
        for (long each : lines[line]) {
            if (each >> Integer.SIZE == label) {
                return Float.intBitsToFloat((int) each);
            }
        }
        return 0;
    }
}
