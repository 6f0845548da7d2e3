package dev.switchboard.internal.state;

import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.List;

/** Reads all pages of an answer. */
public final class Pages {
    private static final int SIZE = 500;

    private Pages() {}

    public static <T> List<T> all(RoutingStore store, Query<T> query) {
        var page = store.query(query, "", SIZE);
        if (page.next().isEmpty()) {
            return page.items();
        }
        var all = new ArrayList<>(page.items());
        while (!page.next().isEmpty()) {
            page = store.query(query, page.next(), SIZE);
            all.addAll(page.items());
        }
        return List.copyOf(all);
    }
}
