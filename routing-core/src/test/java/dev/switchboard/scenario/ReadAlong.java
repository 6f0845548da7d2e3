package dev.switchboard.scenario;

import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.ArrayList;
import java.util.List;

/** A store in memory of which a test sees every write. */
final class ReadAlong implements RoutingStore {
    private final RoutingStore store = new InMemoryStore();
    private final List<Commit.Write<?>> writes = new ArrayList<>();

    /** What anybody wrote or tried to write, in order. */
    List<Commit.Write<?>> writes() {
        return List.copyOf(writes);
    }

    @Override
    public List<Versioned<?>> read(List<Key<?>> keys) {
        return store.read(keys);
    }

    @Override
    public List<Key<?>> commit(Commit commit) {
        writes.addAll(commit.writes());
        return store.commit(commit);
    }

    @Override
    public <T> Page<T> query(Query<T> query, String after, int most) {
        return store.query(query, after, most);
    }
}
