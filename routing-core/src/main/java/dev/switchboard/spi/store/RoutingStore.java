package dev.switchboard.spi.store;

import java.util.List;

/**
 * Keeps the state. Any number of threads, and of routers, may use one store.
 *
 * <p>What it must promise: a commit happens whole or not at all; of two commits that expect the same version of one key, one
 * succeeds; who sees one write of a commit sees its messages and the writes before it too. Called with no lock held. What it
 * throws reaches the caller of the library, and nothing was decided.
 */
public interface RoutingStore {

    /** What is kept under each key, in the order of the keys. */
    List<Versioned<?>> read(List<Key<?>> keys);

    /**
     * What is kept under one key.
     */
    @SuppressWarnings("unchecked") // a key is only ever written with a value of its type
    default <T> Versioned<T> read(Key<T> key) {
        return (Versioned<T>) read(List.of(key)).get(0);
    }

    /**
     * Writes everything, or nothing.
     *
     * @return the keys that do not have the expected versions; empty if it was written
     */
    List<Key<?>> commit(Commit commit);

    /**
     * A page of what answers the query, in the query's order.
     *
     * @param after the {@link Page#next} of the page before, or empty for the first
     * @param most how many at most, from 1
     */
    <T> Page<T> query(Query<T> query, String after, int most);
}
