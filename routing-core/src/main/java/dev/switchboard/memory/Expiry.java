package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
        if (value == null) {
            conversations.remove(key);
            others.remove(key);
        } else if (value instanceof Conversation) {
            conversations.put(key, now);
        } else if (isRemembered(key)) {
            others.put(key, now);
        }
    }

    /** Forgets what is too old, except what must be kept. */
    void drop(Predicate<Key<?>> kept, Consumer<Key<?>> forget) {
        dropOld(others, retention.decisions(), Integer.MAX_VALUE, kept, forget);
        dropOld(conversations, retention.conversations(), retention.most(), kept, forget);
    }

    private static boolean isRemembered(Key<?> key) {
        return key.kind() == Key.Kind.DECISION || key.kind() == Key.Kind.REPLY;
    }

    private void dropOld(
            Map<Key<?>, Instant> ages, Duration age, int most, Predicate<Key<?>> kept, Consumer<Key<?>> forget) {
        for (int i = 0; i < MOST_AT_ONCE && !ages.isEmpty(); i++) {
            var eldest = ages.entrySet().iterator().next();
            var key = eldest.getKey();
            if (ages.size() <= most && !isOlder(eldest.getValue(), age)) {
                return;
            }
            ages.remove(key);
            if (kept.test(key)) {
                ages.put(key, eldest.getValue());
            } else {
                forget.accept(key);
            }
        }
    }

    private boolean isOlder(Instant at, Duration age) {
        return Duration.between(at, now).compareTo(age) > 0;
    }
}
