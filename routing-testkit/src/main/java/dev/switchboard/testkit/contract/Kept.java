package dev.switchboard.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.RoutingStore;
import java.util.function.Function;

/**
 * Something to keep under a key.
 *
 * @param key under which
 * @param value what
 * @param parts what of it must come back
 * @param <T> the type of what is kept
 */
record Kept<T>(Key<T> key, T value, Function<T, Object> parts) {

    /** A value that is equal to what comes back. */
    static <T> Kept<T> of(Key<T> key, T value) {
        return new Kept<>(key, value, one -> one);
    }

    void in(Commit commit) {
        commit.put(key, 0, value);
    }

    void assertKeptBy(RoutingStore store) {
        var read = store.read(key);

        assertThat(read.version()).as("the version of %s", key).isEqualTo(1);
        assertThat(read.value())
                .as("what is kept under %s", key)
                .isNotNull()
                .extracting(parts)
                .isEqualTo(parts.apply(value));
    }

    /** Under which key; the value may be long. */
    @Override
    public String toString() {
        return key.toString();
    }
}
