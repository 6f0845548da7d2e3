package dev.switchboard.memory;

import dev.switchboard.spi.store.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Values in the order in which their keys first came, to be read page by page. Guarded by the store's lock. */
final class OrderedIndex<V> {
    private final Map<Object, Long> places = new HashMap<>();
    private final NavigableMap<Long, V> values = new TreeMap<>();
    private long next = 1;

    void put(Object key, V value) {
        var place = places.get(key);
        if (place == null) {
            place = next++;
            places.put(key, place);
        }
        values.put(place, value);
    }

    void remove(Object key) {
        var place = places.remove(key);
        if (place != null) {
            values.remove(place);
        }
    }

    Page<V> page(String after, int most) {
        var rest = values.tailMap(after.isEmpty() ? 0 : Long.parseLong(after), false);
        var items = new ArrayList<V>();
        var last = "";
        for (var entry : rest.entrySet()) {
            if (items.size() == most) {
                return new Page<>(items, last);
            }
            items.add(entry.getValue());
            last = entry.getKey().toString();
        }
        return new Page<>(items, "");
    }
}
