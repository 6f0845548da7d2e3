package dev.switchboard.memory;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** A list of turns for each key that has any. Guarded by the store's lock. */
final class TurnsByKey<K> {
    private final Map<K, NavigableSet<Turn>> lists = new HashMap<>();

    void add(K key, Turn turn) {
        lists.computeIfAbsent(key, any -> new TreeSet<>()).add(turn);
    }

    void remove(K key, Turn turn) {
        var list = of(key);
        if (list.remove(turn) && list.isEmpty()) {
            lists.remove(key);
        }
    }

    /** In order; empty if the key has none. */
    NavigableSet<Turn> of(K key) {
        return lists.getOrDefault(key, Collections.emptyNavigableSet());
    }
}
