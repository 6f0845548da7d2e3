package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is older than the retention allows. Each commit drops a few at most, so none has to wait for many. Guarded by the
 * store's lock.
 */
final class Expiry {
    private static final int MOST_AT_ONCE = 8;

    private final Retention retention;
    private final Map<Key<?>, Instant> conversations = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key<?>, Instant> others = new LinkedHashMap<>();
    private Instant now = Instant.EPOCH;

    Expiry(Retention retention) {
        this.retention = retention;
    }

    /** Time is that of the latest message of any conversation. */
    void advance(Commit commit) {
        for (var write : commit.writes()) {
            if (write.value() instanceof Conversation conversation
                    && conversation.lastAt().isAfter(now)) {
                now = conversation.lastAt();
            }
        }
    }

    /** Takes notice of what was written, or removed if there is no value. */
    void written(Key<?> key, @Nullable Object value) {
        if (value instanceof Conversation conversation) {
            note(conversations, key, !conversation.hasOpenEscalation());
        } else if (key.kind() == Key.Kind.CONVERSATION) {
            conversations.remove(key);
        } else if (key.kind() == Key.Kind.DECISION || key.kind() == Key.Kind.REPLY) {
            note(others, key, value != null);
        }
    }

    /** Forgets what is too old. */
    void drop(Consumer<Key<?>> forget) {
        dropOld(others, retention.decisions(), Integer.MAX_VALUE, forget);
        dropOld(conversations, retention.conversations(), retention.most(), forget);
    }

    private void note(Map<Key<?>, Instant> ages, Key<?> key, boolean growsOld) {
        if (growsOld) {
            ages.put(key, now);
        } else {
            ages.remove(key);
        }
    }

    private void dropOld(Map<Key<?>, Instant> ages, Duration age, int most, Consumer<Key<?>> forget) {
        for (int i = 0; i < MOST_AT_ONCE && !ages.isEmpty(); i++) {
            var eldest = ages.entrySet().iterator().next();
            if (ages.size() <= most && !isOlder(eldest.getValue(), age)) {
                return;
            }
            ages.remove(eldest.getKey());
            forget.accept(eldest.getKey());
        }
    }

    private boolean isOlder(Instant at, Duration age) {
        return Duration.between(at, now).compareTo(age) > 0;
    }
}
