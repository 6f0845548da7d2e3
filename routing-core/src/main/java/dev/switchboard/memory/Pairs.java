package dev.switchboard.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Two things each of what has both, as a conversation has its outbox: one place in memory, and one look for it. One thread at a time
 * may write while any number read.
 */
final class Pairs<K> {
    private static final int ROOM_AT_FIRST = 1 << 13;

    private final Map<K, Pair> pairs = new ConcurrentHashMap<>(ROOM_AT_FIRST);

    private static final class Pair {
        private volatile @Nullable Kept first;
        private volatile @Nullable Kept second;

        @Nullable
        Kept get(boolean isSecond) {
            return isSecond ? second : first;
        }

        void set(boolean isSecond, @Nullable Kept kept) {
            if (isSecond) {
                second = kept;
            } else {
                first = kept;
            }
        }
    }

    @Nullable
    Kept get(K owner, boolean isSecond) {
        var pair = pairs.get(owner);
        return pair == null ? null : pair.get(isSecond);
    }

    void put(K owner, boolean isSecond, Kept kept) {
        var known = pairs.get(owner);
        if (known != null) {
            known.set(isSecond, kept);
        } else {
            var pair = new Pair();
            pair.set(isSecond, kept);
            pairs.put(owner, pair);
        }
    }

    /** What was there, if anything was. */
    @Nullable
    Kept remove(K owner, boolean isSecond) {
        var pair = pairs.get(owner);
        if (pair == null) {
            return null;
        }
        var gone = pair.get(isSecond);
        pair.set(isSecond, null);
        if (pair.get(!isSecond) == null) {
            pairs.remove(owner);
        }
        return gone;
    }
}
