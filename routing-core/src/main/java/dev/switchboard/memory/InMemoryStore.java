package dev.switchboard.memory;

import dev.switchboard.conversation.Message;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The default store: everything in memory, for as long as its {@link Retention} says. Any number of threads, and of routers,
 * may use one. Reading by key takes no lock.
 */
public final class InMemoryStore implements RoutingStore {
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Key<?>, Versioned<?>> values = new ConcurrentHashMap<>();
    private final Map<ConversationId, MessageLog> logs = new ConcurrentHashMap<>();
    private final Indexes indexes = new Indexes();
    private final Expiry expiry;

    /** Keeps things as long as {@link Retention#DEFAULT} says. */
    public InMemoryStore() {
        this(Retention.DEFAULT);
    }

    /** Keeps things as long as this says. */
    public InMemoryStore(Retention retention) {
        expiry = new Expiry(retention);
    }

    @Override
    public List<Versioned<?>> read(List<Key<?>> keys) {
        var found = new ArrayList<Versioned<?>>(keys.size());
        for (var key : keys) {
            found.add(values.getOrDefault(key, Versioned.nothing()));
        }
        return found;
    }

    @Override
    public List<Key<?>> commit(Commit commit) {
        lock.lock();
        try {
            var conflicts = conflicts(commit);
            if (conflicts.isEmpty()) {
                expiry.advance(commit);
                commit.messages().forEach(this::append);
                commit.writes().forEach(this::write);
                expiry.drop(indexes::isOpen, this::forget);
            }
            return conflicts;
        } finally {
            lock.unlock();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // a query for messages gives messages
    public <T> Page<T> query(Query<T> query, String after, int most) {
        if (query instanceof Query.Messages wanted) {
            return (Page<T>) messages(wanted, after, most);
        }
        lock.lock();
        try {
            return indexes.page(query, after, most);
        } finally {
            lock.unlock();
        }
    }

    private List<Key<?>> conflicts(Commit commit) {
        List<Key<?>> conflicts = List.of();
        for (var write : commit.writes()) {
            if (write.expected() != Commit.ANY && version(write.key()) != write.expected()) {
                conflicts = conflicts.isEmpty() ? new ArrayList<>() : conflicts;
                conflicts.add(write.key());
            }
        }
        return conflicts;
    }

    private long version(Key<?> key) {
        var kept = values.get(key);
        return kept == null ? 0 : kept.version();
    }

    private void write(Commit.Write<?> write) {
        var value = write.value();
        if (value == null) {
            values.remove(write.key());
        } else {
            values.put(write.key(), new Versioned<>(version(write.key()) + 1, value));
        }
        indexes.note(write.key(), value);
        expiry.written(write.key(), value);
    }

    private void append(Message message) {
        logs.computeIfAbsent(message.conversation(), any -> new MessageLog()).append(message);
    }

    private void forget(Key<?> key) {
        values.remove(key);
        indexes.note(key, null);
        if (key.kind() == Key.Kind.CONVERSATION) {
            logs.remove((ConversationId) key.id());
        }
    }

    private Page<Message> messages(Query.Messages wanted, String after, int most) {
        var from = after.isEmpty() ? wanted.from() : Long.parseLong(after) + 1;
        var log = logs.get(wanted.conversation());
        var rest = log == null ? List.<Message>of() : log.from(from);
        if (rest.size() <= most) {
            return new Page<>(rest, "");
        }
        return new Page<>(
                rest.subList(0, most), Long.toString(rest.get(most - 1).sequence()));
    }
}
