package dev.switchboard.testkit.contract;

import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** A store that keeps its promises, but for what a subclass does otherwise. */
class AlmostStore implements RoutingStore {
    private final RoutingStore store = new InMemoryStore();

    @Override
    public List<Versioned<?>> read(List<Key<?>> keys) {
        return store.read(keys);
    }

    @Override
    public List<Key<?>> commit(Commit commit) {
        return store.commit(commit);
    }

    @Override
    public <T> Page<T> query(Query<T> query, String after, int most) {
        return store.query(query, after, most);
    }

    /** The same writes, with other versions expected, and what is appended. */
    static Commit expecting(Commit commit, ToLongFunction<Commit.Write<?>> version) {
        return appending(commit, writes(commit, any -> true, version));
    }

    /** The same, but for some writes. */
    static Commit without(Commit commit, Predicate<Commit.Write<?>> some) {
        return appending(commit, writes(commit, some.negate(), Commit.Write::expected));
    }

    private static Commit appending(Commit commit, Commit other) {
        commit.messages().forEach(other::append);
        commit.changes().forEach(other::append);
        return other;
    }

    /** Some of the writes, with other versions expected, and nothing else. */
    static Commit writes(Commit commit, Predicate<Commit.Write<?>> some, ToLongFunction<Commit.Write<?>> version) {
        var other = new Commit();
        commit.writes().stream().filter(some).forEach(one -> write(other, one, version.applyAsLong(one)));
        return other;
    }

    private static <T> void write(Commit commit, Commit.Write<T> write, long version) {
        var value = write.value();
        if (value == null) {
            commit.remove(write.key(), version);
        } else {
            commit.put(write.key(), version, value);
        }
    }
}
