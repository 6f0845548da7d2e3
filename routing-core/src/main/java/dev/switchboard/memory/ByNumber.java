package dev.switchboard.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Things by their numbers, in pages: found by two steps that stay in the cache and one that leads to the thing, in four bytes each
 * if most numbers are taken. One thread at a time may write while any number read.
 *
 * @param <V> the things
 */
final class ByNumber<V> {
    private static final int BITS = 10;
    private static final int SIZE = 1 << BITS;

    private final Map<Long, AtomicReferenceArray<@Nullable V>> pages = new ConcurrentHashMap<>();

    @Nullable
    V get(long number) {
        var page = pages.get(number >>> BITS);
        return page == null ? null : page.get(place(number));
    }

    void put(long number, V thing) {
        pages.computeIfAbsent(number >>> BITS, any -> new AtomicReferenceArray<>(SIZE))
                .set(place(number), thing);
    }

    /** What was there, if anything was. */
    @Nullable
    V remove(long number) {
        var page = pages.get(number >>> BITS);
        return page == null ? null : page.getAndSet(place(number), null);
    }

    private static int place(long number) {
        return (int) number & (SIZE - 1);
    }
}
