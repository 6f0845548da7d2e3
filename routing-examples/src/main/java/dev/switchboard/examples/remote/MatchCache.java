package dev.switchboard.examples.remote;

import dev.switchboard.reason.ReasonMatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Matches by key, bounded in number and age; the least recently used go first. Any number of threads may share one. */
final class MatchCache {
    private static final float LOAD_FACTOR = 0.75f;

    private final Object lock = new Object();
    private final Map<CacheKey, Entry> entries = new LinkedHashMap<>(16, LOAD_FACTOR, true);
    private final int most;
    private final Duration age;
    private final Clock clock;

    private record Entry(List<ReasonMatch> matches, Instant since) {}

    MatchCache(int most, Duration age, Clock clock) {
        this.most = most;
        this.age = age;
        this.clock = clock;
    }

    /** Null if there are none, or too old ones. */
    @Nullable
    List<ReasonMatch> find(CacheKey key) {
        var now = clock.instant();
        synchronized (lock) {
            var entry = entries.get(key);
            if (entry == null) {
                return null;
            }
            if (Duration.between(entry.since, now).compareTo(age) >= 0) {
                entries.remove(key);
                return null;
            }
            return entry.matches;
        }
    }

    void keep(CacheKey key, List<ReasonMatch> matches) {
        var entry = new Entry(matches, clock.instant());
        synchronized (lock) {
            entries.put(key, entry);
            if (entries.size() > most) {
                var eldest = entries.keySet().iterator();
                eldest.next();
                eldest.remove();
            }
        }
    }
}
