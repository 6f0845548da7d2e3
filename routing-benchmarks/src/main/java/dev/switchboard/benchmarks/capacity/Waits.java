package dev.switchboard.benchmarks.capacity;

import java.time.Duration;
import java.util.Arrays;

/** How long people waited. */
final class Waits {
    private static final int FIRST = 1_024;

    private long[] millis = new long[FIRST];
    private int count;

    void add(Duration wait) {
        if (count == millis.length) {
            millis = Arrays.copyOf(millis, 2 * count);
        }
        millis[count++] = wait.toMillis();
    }

    int count() {
        return count;
    }

    /** How many did not wait at all. */
    long atOnce() {
        return Arrays.stream(millis, 0, count).filter(one -> one == 0).count();
    }

    /** The wait that this part of all did not exceed, in seconds; 0 if there were none. */
    double seconds(double part) {
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(millis, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(part * count) - 1] / 1_000.0;
    }
}
