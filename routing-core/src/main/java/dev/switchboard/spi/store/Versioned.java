package dev.switchboard.spi.store;

import org.jspecify.annotations.Nullable;

/**
 * What is kept under a key, with the version it has.
 *
 * @param version from 1, one more with each write; 0 if there is nothing
 * @param value nothing if the version is 0
 */
public record Versioned<T>(long version, @Nullable T value) {
    private static final Versioned<?> NOTHING = new Versioned<>(0, null);

    /** Nothing is kept. */
    @SuppressWarnings("unchecked") // holds no value of any type
    public static <T> Versioned<T> nothing() {
        return (Versioned<T>) NOTHING;
    }
}
