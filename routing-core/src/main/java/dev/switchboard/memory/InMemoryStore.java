package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.Contact;
import dev.switchboard.directory.ContactChange;
import dev.switchboard.identity.ContactId;
import dev.switchboard.policy.PolicyVersion;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The default store: everything in memory, for as long as its {@link Retention} says, and the latest 1,000 versions of the
 * policy. Any number of threads, and of routers,
 * may use one. Reading by key takes no lock.
 */
public final class InMemoryStore implements RoutingStore {
    private static final int MOST_POLICY_VERSIONS = 1_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final ByKey values = new ByKey();
    private final Indexes indexes = new Indexes(new Listed());
    private final Expiry expiry;
    private final Consumer<Key<?>> forget = this::remove;
    private final Predicate<Key<?>> inUse = this::isInUse;

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
        return kept == null || kept.version() == 0
                ? Versioned.nothing()
                : new Versioned<>(kept.version(), (T) kept.value());
    }

    @Override
    public List<Key<?>> commit(Commit commit) {
        lock.lock();
        try {
            var writes = commit.writes();
            var conflicts = conflicts(writes, commit.expectations());
            if (conflicts.isEmpty()) {
                expiry.advance(writes);
                write(writes, Appended.of(commit));
                expiry.drop(forget, inUse);
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
            var key = Key.conversation(wanted.conversation());
            return (Page<T>) logged(key, wanted.from(), Message::sequence, after, most);
        }
        if (query instanceof Query.ContactChanges wanted) {
            var key = Key.contact(wanted.contact());
            return (Page<T>) logged(key, wanted.from(), ContactChange::sequence, after, most);
        }
        lock.lock();
        try {
            return indexes.page(query, after, most);
        } finally {
            lock.unlock();
        }
    }

    private List<Key<?>> conflicts(List<Commit.Write<?>> writes, List<Commit.Expectation> expectations) {
        List<Key<?>> conflicts = List.of();
        for (int i = 0; i < expectations.size(); i++) {
            var expected = expectations.get(i);
            if (version(expected.key()) != expected.version()) {
                conflicts = conflicts.isEmpty() ? new ArrayList<>() : conflicts;
                conflicts.add(expected.key());
            }
        }
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
        return kept == null ? 0 : kept.version();
    }

    /** The first write shows its own messages; those of later ones are there before it. */
    private void write(List<Commit.Write<?>> writes, Appended appended) {
        for (int i = 1; i < writes.size() && appended.hasMessages(); i++) {
            showMessages(writes.get(i).key(), appended);
        }
        for (int i = 0; i < writes.size(); i++) {
            boolean hasItsOwn = i == 0 || writes.get(i).key().kind() == Key.Kind.CONTACT;
            write(writes.get(i), hasItsOwn ? appended : Appended.NOTHING);
        }
    }

    private void showMessages(Key<?> key, Appended appended) {
        if (key.kind() == Key.Kind.CONVERSATION) {
            var before = values.get(key);
            var log = appended.addTo(key, before == null ? null : before.log());
            if (before == null && log != null) {
                values.put(key, new Kept(0, log, null, log));
            }
        }
    }

    private void write(Commit.Write<?> write, Appended appended) {
        var key = write.key();
        var value = write.value();
        boolean isNew = false;
        if (value == null) {
            remove(key);
        } else {
            boolean isFirst = write.expected() == 0 && key.kind() != Key.Kind.CONVERSATION;
            var before = isFirst ? null : values.get(key);
            isNew = before == null;
            keep(key, value, before, appended);
        }
        expiry.written(key, value, isNew);
        if (value instanceof PolicyVersion version) {
            values.remove(Key.policyVersion(version.number() - MOST_POLICY_VERSIONS));
        }
    }

    private void keep(Key<?> key, Object value, @Nullable Kept before, Appended appended) {
        var listing = before == null
                ? indexes.note(key, null, value, null)
                : indexes.note(key, before.value(), value, before.listing());
        var log = appended.addTo(key, before == null ? null : before.log());
        values.put(key, new Kept(before == null ? 1 : before.version() + 1, value, listing, log));
    }

    private void remove(Key<?> key) {
        var gone = values.remove(key);
        if (gone != null) {
            indexes.note(key, gone.value(), null, gone.listing());
        }
    }

    /** Whether it is kept whatever its age: a conversation, or the knowledge gap of one that is there. */
    private boolean isInUse(Key<?> key) {
        if (key.kind() == Key.Kind.CONVERSATION) {
            return isToBeDelivered((ConversationId) key.id());
        }
        var kept = values.get(key);
        return kept != null
                && kept.value() instanceof KnowledgeGap gap
                && version(Key.conversation(gap.conversation())) != 0;
    }

    /** Whether something of the conversation is still on its way; what was given up is not. */
    private boolean isToBeDelivered(ConversationId conversation) {
        var outbox = read(Key.outbox(conversation)).value();
        return outbox != null
                && outbox.entries().stream()
                        .anyMatch(one -> !(one instanceof OutboxEntry.Postponed later && later.isParked()));
    }

    /** Gives the indexes what they list. */
    private final class Listed implements Indexes.Source {

        @Override
        public Conversation conversation(ConversationId id) {
            return Objects.requireNonNull(read(Key.conversation(id)).value(), id::toString);
        }

        @Override
        public Contact contact(ContactId id) {
            return Objects.requireNonNull(read(Key.contact(id)).value(), id::toString);
        }
    }

    @SuppressWarnings("unchecked") // the kind of the key says what is appended
    private <V> Page<V> logged(Key<?> key, long first, ToLongFunction<V> sequence, String after, int most) {
        var from = after.isEmpty() ? first : Long.parseLong(after) + 1;
        var kept = values.get(key);
        var rest = kept == null || kept.log() == null ? List.<V>of() : ((Log<V>) kept.log()).from(from);
        if (rest.size() <= most) {
            return new Page<>(rest, "");
        }
        return new Page<>(rest.subList(0, most), Long.toString(sequence.applyAsLong(rest.get(most - 1))));
    }
}
