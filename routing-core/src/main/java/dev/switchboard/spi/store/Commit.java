package dev.switchboard.spi.store;

import dev.switchboard.conversation.Message;
import dev.switchboard.directory.ContactChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be written, all or nothing, each key at most once. Belongs to one thread until it is handed to the store. */
public final class Commit {

    /**
     * One write.
     *
     * @param key what
     * @param expected the version it must have; 0 if there must be nothing, which makes the key unique
     * @param value what to keep, or nothing to remove it
     */
    public record Write<T>(
            Key<T> key, long expected, @Nullable T value) {}

    /**
     * What must be so for the commit to happen, beside the versions of what is written.
     *
     * @param key what
     * @param version the version it must have; 0 if there must be nothing
     */
    public record Expectation(Key<?> key, long version) {}

    /** In place of an expected version: whatever is there. */
    public static final long ANY = -1;

    private static final int FEW = 32;

    private final List<Write<?>> writes = new ArrayList<>(6);
    private List<Message> messages = List.of();
    private List<ContactChange> changes = List.of();
    private List<Expectation> expectations = List.of();
    private List<Message> redactedMessages = List.of();
    private List<ContactChange> redactedChanges = List.of();
    private @Nullable Set<Key<?>> manyKeys;

    /** Nothing to write yet. */
    public Commit() {}

    /** Keeps a value if the key has the expected version. */
    public <T> Commit put(Key<T> key, long expected, T value) {
        return write(new Write<>(key, expected, value));
    }

    /** Removes what is kept if the key has the expected version. */
    public <T> Commit remove(Key<T> key, long expected) {
        return write(new Write<>(key, expected, null));
    }

    private Commit write(Write<?> write) {
        if (isWritten(write.key())) {
            throw new IllegalArgumentException(write.key() + " is written twice in one commit; write it once");
        }
        writes.add(write);
        return this;
    }

    /** Most commits have a handful of writes, a bulk import has millions. */
    private boolean isWritten(Key<?> key) {
        if (writes.size() < FEW) {
            for (int i = 0; i < writes.size(); i++) {
                if (writes.get(i).key().equals(key)) {
                    return true;
                }
            }
            return false;
        }
        if (manyKeys == null) {
            manyKeys = new HashSet<>();
            writes.forEach(one -> manyKeys.add(one.key()));
        }
        return !manyKeys.add(key);
    }

    /** Appends a message to its conversation, which must be among the writes. */
    public Commit append(Message message) {
        messages = with(message, messages);
        return this;
    }

    /** Appends a change to its contact, which must be among the writes. */
    public Commit append(ContactChange change) {
        changes = with(change, changes);
        return this;
    }

    /** Demands that the key has this version, and leaves it as it is. */
    public <T> Commit expect(Key<T> key, long version) {
        expectations = with(new Expectation(key, version), expectations);
        return this;
    }

    /** Puts a message in place of the one with its sequence: for taking personal content away, and nothing else. */
    public Commit redact(Message message) {
        redactedMessages = with(message, redactedMessages);
        return this;
    }

    /** Puts a change in place of the one with its sequence: for taking personal content away, and nothing else. */
    public Commit redact(ContactChange change) {
        redactedChanges = with(change, redactedChanges);
        return this;
    }

    /** Most commits have nothing of most kinds. */
    private static <T> List<T> with(T one, List<T> others) {
        var all = others.isEmpty() ? new ArrayList<T>(2) : others;
        all.add(one);
        return all;
    }

    private static <T> List<T> shown(List<T> all) {
        return all.isEmpty() ? List.of() : Collections.unmodifiableList(all);
    }

    public List<Write<?>> writes() {
        return shown(writes);
    }

    /** The messages to append; the conversation of each is among the writes. */
    public List<Message> messages() {
        return shown(messages);
    }

    /** The changes to append; the contact of each is among the writes. */
    public List<ContactChange> changes() {
        return shown(changes);
    }

    /** What else must have which version. */
    public List<Expectation> expectations() {
        return shown(expectations);
    }

    /** The messages that take the places of those with their sequences; the conversation of each is among the writes. */
    public List<Message> redactedMessages() {
        return shown(redactedMessages);
    }

    /** The changes that take the places of those with their sequences; the contact of each is among the writes. */
    public List<ContactChange> redactedChanges() {
        return shown(redactedChanges);
    }
}
