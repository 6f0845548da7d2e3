package dev.switchboard.benchmarks;

/**
 * What has to be reached.
 *
 * @param claim in words
 * @param value what the claim is about, today: mostly a ratio
 * @param limit what it may be
 * @param isCeiling whether the value may be at most, not at least, the limit
 */
public record Budget(String claim, double value, double limit, boolean isCeiling) {

    /** The value may be at most this. */
    public static Budget atMost(double limit, String claim, double value) {
        return new Budget(claim, value, limit, true);
    }

    /** The value must be at least this. */
    public static Budget atLeast(double limit, String claim, double value) {
        return new Budget(claim, value, limit, false);
    }

    /** Whether it is reached; a value that could not be measured is not. */
    public boolean isMet() {
        return isCeiling ? value <= limit : value >= limit;
    }
}
