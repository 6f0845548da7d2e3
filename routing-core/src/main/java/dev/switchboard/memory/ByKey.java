package dev.switchboard.memory;

import static java.util.Objects.requireNonNull;

import dev.switchboard.identity.ContactId;
import dev.switchboard.identity.IdentityKey;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Key;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What is kept, by key: each kind apart, under what tells those of one kind from each other. That is smaller than keys, and fewer
 * steps through memory, of which there may be millions. One thread at a time may write while any number read.
 */
final class ByKey {
    private final ByNumber<Kept> contacts = new ByNumber<>();
    private final Map<IdentityKey, Kept> identities = new ConcurrentHashMap<>();
    /** Each conversation, and its outbox. */
    private final Pairs<ConversationId> conversations = new Pairs<>();
    /** The decision of each message, and its knowledge gap. */
    private final Pairs<MessageId> messages = new Pairs<>();

    private final Map<Key.Kind, Map<Object, Kept>> others = new EnumMap<>(Key.Kind.class);

    ByKey() {
        for (var kind : Key.Kind.values()) {
            others.put(kind, new ConcurrentHashMap<>());
        }
    }

    @Nullable
    Kept get(Key<?> key) {
        return switch (key.kind()) {
            case CONTACT -> contacts.get(number(key));
            case IDENTITY -> identities.get(identity(key));
            case CONVERSATION, OUTBOX -> conversations.get(conversation(key), key.kind() == Key.Kind.OUTBOX);
            case DECISION, KNOWLEDGE_GAP -> messages.get(message(key), key.kind() == Key.Kind.KNOWLEDGE_GAP);
            default -> others(key).get(key.id());
        };
    }

    void put(Key<?> key, Kept kept) {
        switch (key.kind()) {
            case CONTACT -> contacts.put(number(key), kept);
            case IDENTITY -> identities.put(identity(key), kept);
            case CONVERSATION, OUTBOX -> conversations.put(conversation(key), key.kind() == Key.Kind.OUTBOX, kept);
            case DECISION, KNOWLEDGE_GAP -> messages.put(message(key), key.kind() == Key.Kind.KNOWLEDGE_GAP, kept);
            default -> others(key).put(key.id(), kept);
        }
    }

    /** What was there, if anything was. */
    @Nullable
    Kept remove(Key<?> key) {
        return switch (key.kind()) {
            case CONTACT -> contacts.remove(number(key));
            case IDENTITY -> identities.remove(identity(key));
            case CONVERSATION, OUTBOX -> conversations.remove(conversation(key), key.kind() == Key.Kind.OUTBOX);
            case DECISION, KNOWLEDGE_GAP -> messages.remove(message(key), key.kind() == Key.Kind.KNOWLEDGE_GAP);
            default -> others(key).remove(key.id());
        };
    }

    private Map<Object, Kept> others(Key<?> key) {
        return requireNonNull(others.get(key.kind()), "every kind has its own");
    }

    private static long number(Key<?> key) {
        return ((ContactId) key.id()).number();
    }

    private static IdentityKey identity(Key<?> key) {
        return (IdentityKey) key.id();
    }

    private static ConversationId conversation(Key<?> key) {
        return (ConversationId) key.id();
    }

    private static MessageId message(Key<?> key) {
        return (MessageId) key.id();
    }
}
