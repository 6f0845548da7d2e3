package dev.switchboard.memory;

import dev.switchboard.spi.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Things of one kind by how long nothing has happened to them. Guarded by the store's lock. */
final class Silence {
    private static final int ROOM_AT_FIRST = 1 << 12;
    private static final float LOAD = 0.75f;

    private final int most;
    private final Duration longest;
    private final Map<Key<?>, Instant> since = new LinkedHashMap<>(ROOM_AT_FIRST, LOAD, true);

    /** At most so many are kept, and each for at most so long. */
    Silence(int most, Duration longest) {
        this.most = most;
        this.longest = longest;
    }

    void broken(Key<?> key, Instant now) {
        since.put(key, now);
    }

    /** It is gone, or is kept whatever its age. */
    void remove(Key<?> key) {
        since.remove(key);
    }

    /**
     * Forgets those that have been silent longest, if there are too many or they have been for too long; a few of them.
     *
     * @param isInUse what is kept all the same
     */
    void drop(int atOnce, Instant now, Predicate<Key<?>> isInUse, Consumer<Key<?>> forget) {
        for (int i = 0; i < atOnce && !since.isEmpty(); i++) {
            var eldest = since.entrySet().iterator().next();
            var key = eldest.getKey();
            if (since.size() <= most && !Retention.isOver(longest, eldest.getValue(), now)) {
                return;
            }
            since.remove(key);
            if (isInUse.test(key)) {
                since.put(key, now);
            } else {
                forget.accept(key);
            }
        }
    }
}
