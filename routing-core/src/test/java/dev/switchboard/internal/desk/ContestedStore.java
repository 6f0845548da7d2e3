package dev.switchboard.internal.desk;

import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.List;

/** A store in memory in which somebody else can be faster: a rival acts between a read and the commit that rests on it. */
final class ContestedStore implements RoutingStore {
    private final RoutingStore store = new InMemoryStore();
    private Runnable rival = () -> {};
    private int left;

    /** Lets the rival act just before the commit with this number, counted from now and from 1. */
    void beforeCommit(int number, Runnable newRival) {
        left = number;
        rival = newRival;
    }

    /** Lets the rival act now, if there was no such commit. */
    void otherwiseNow() {
        if (left > 0) {
            left = 0;
            rival.run();
        }
    }

    @Override
    public List<Versioned<?>> read(List<Key<?>> keys) {
        return store.read(keys);
    }

    @Override
    public List<Key<?>> commit(Commit commit) {
        if (left > 0 && --left == 0) {
            rival.run();
        }
        return store.commit(commit);
    }

    @Override
    public <T> Page<T> query(Query<T> query, String after, int most) {
        return store.query(query, after, most);
    }
}
