package dev.switchboard.benchmarks;

/** One line of the table: something the library does, beside others who do the same. */
public interface Row {

    /** The short name that {@code --only} takes. */
    String id();

    /** Whether it takes too long for any profile but the long one. */
    default boolean isLong() {
        return false;
    }

    /**
     * Runs each contestant once on little and compares the answers, without taking time.
     *
     * @throws IllegalStateException if one answers wrongly
     */
    void check();

    /** Measures. Contestants are checked before their time is taken. */
    Result measure(Bench bench);
}
