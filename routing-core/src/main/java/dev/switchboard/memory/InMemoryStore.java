package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.Contact;
import dev.switchboard.identity.ContactId;
import dev.switchboard.memory.OrderedIndex.Slot;
import dev.switchboard.policy.PolicyVersion;
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
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The default store: everything in memory, for as long as its {@link Retention} says, and the latest 1,000 versions of the
 * policy. Any number of threads, and of routers,
 * may use one. Reading by key takes no lock.
 */
public final class InMemoryStore implements RoutingStore {
    private static final int MOST_POLICY_VERSIONS = 1_000;
    private static final int ROOM_AT_FIRST = 1 << 15;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Key<?>, Kept> values = new ConcurrentHashMap<>(ROOM_AT_FIRST);
    private final Indexes indexes = new Indexes(this::conversation, this::contact);
    private final Expiry expiry;

    /**
     * What is kept under a key.
     *
     * @param version from 1; 0 for a conversation of which only the messages can be seen yet
     * @param value of the key's type, if there is a version
     * @param slot where the index lists it, if one does
     * @param log the messages, if it is a conversation
     */
    private record Kept(
            long version,
            Object value,
            @Nullable Slot<?> slot,
            @Nullable MessageLog log) {}

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
        for (int i = 0; i < keys.size(); i++) {
            found.add(read(keys.get(i)));
        }
        return found;
    }

    @Override
    @SuppressWarnings("unchecked") // a key is only ever written with a value of its type
    public <T> Versioned<T> read(Key<T> key) {
        var kept = values.get(key);
        return kept == null || kept.version == 0 ? Versioned.nothing() : new Versioned<>(kept.version, (T) kept.value);
    }

    @Override
    public List<Key<?>> commit(Commit commit) {
        lock.lock();
        try {
            var writes = commit.writes();
            var conflicts = conflicts(writes);
            if (conflicts.isEmpty()) {
                expiry.advance(writes);
                write(writes, commit.messages());
                expiry.drop(this::remove);
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

    private List<Key<?>> conflicts(List<Commit.Write<?>> writes) {
        List<Key<?>> conflicts = List.of();
        for (int i = 0; i < writes.size(); i++) {
            var write = writes.get(i);
            if (write.expected() != Commit.ANY && version(write.key()) != write.expected()) {
                conflicts = conflicts.isEmpty() ? new ArrayList<>() : conflicts;
                conflicts.add(write.key());
            }
        }
        return conflicts;
    }

    private long version(Key<?> key) {
        var kept = values.get(key);
        return kept == null ? 0 : kept.version;
    }

    /** The first write shows its own messages; those of later ones are there before it. */
    private void write(List<Commit.Write<?>> writes, List<Message> messages) {
        for (int i = 1; i < writes.size() && !messages.isEmpty(); i++) {
            showMessages(writes.get(i).key(), messages);
        }
        for (int i = 0; i < writes.size(); i++) {
            write(writes.get(i), i == 0 ? messages : List.of());
        }
    }

    private void showMessages(Key<?> key, List<Message> messages) {
        if (key.kind() == Key.Kind.CONVERSATION) {
            var before = values.get(key);
            var log = log(key.id(), before, messages);
            if (before == null) {
                values.put(key, new Kept(0, log, null, log));
            }
        }
    }

    private void write(Commit.Write<?> write, List<Message> messages) {
        var key = write.key();
        var value = write.value();
        if (value == null) {
            remove(key);
        } else {
            boolean isNew = write.expected() == 0 && key.kind() != Key.Kind.CONVERSATION;
            keep(key, value, isNew ? null : values.get(key), messages);
        }
        expiry.written(key, value);
        if (value instanceof PolicyVersion version) {
            values.remove(Key.policyVersion(version.number() - MOST_POLICY_VERSIONS));
        }
    }

    private void keep(Key<?> key, Object value, @Nullable Kept before, List<Message> messages) {
        var slot = before == null
                ? indexes.note(key, null, value, null)
                : indexes.note(key, before.value, value, before.slot);
        var log = key.kind() == Key.Kind.CONVERSATION ? log(key.id(), before, messages) : null;
        values.put(key, new Kept(before == null ? 1 : before.version + 1, value, slot, log));
    }

    /** The log of a conversation, with the messages that are new. */
    private static MessageLog log(Object conversation, @Nullable Kept before, List<Message> messages) {
        var log = before == null || before.log == null ? new MessageLog() : before.log;
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).conversation().equals(conversation)) {
                log.append(messages.get(i));
            }
        }
        return log;
    }

    private void remove(Key<?> key) {
        var gone = values.remove(key);
        if (gone != null) {
            indexes.note(key, gone.value, null, gone.slot);
        }
    }

    /** One that an index lists. */
    private Conversation conversation(ConversationId id) {
        return Objects.requireNonNull(read(Key.conversation(id)).value(), id::toString);
    }

    /** One that an index lists. */
    private Contact contact(ContactId id) {
        return Objects.requireNonNull(read(Key.contact(id)).value(), id::toString);
    }

    private Page<Message> messages(Query.Messages wanted, String after, int most) {
        var from = after.isEmpty() ? wanted.from() : Long.parseLong(after) + 1;
        var kept = values.get(Key.conversation(wanted.conversation()));
        var rest = kept == null || kept.log == null ? List.<Message>of() : kept.log.from(from);
        if (rest.size() <= most) {
            return new Page<>(rest, "");
        }
        return new Page<>(
                rest.subList(0, most), Long.toString(rest.get(most - 1).sequence()));
    }
}
