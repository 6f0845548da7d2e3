package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.inbox.Listing;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.function.Predicate;

/** Reads pages of conversations of which not all are shown. */
final class Browsing {
    private final RoutingStore store;
    private final Query<Conversation> query;

    Browsing(RoutingStore store, Query<Conversation> query) {
        this.store = store;
        this.query = query;
    }

    /** A full page, unless no more are to be shown: never asks the store for more than are still missing. */
    Listing page(String after, int most, Predicate<Conversation> isShown) {
        if (most < 1) {
            throw new IllegalArgumentException("a page of " + most + " shows nothing; ask for at least 1");
        }
        var shown = new ArrayList<Conversation>();
        var from = after;
        do {
            var page = store.query(query, from, most - shown.size());
            page.items().stream().filter(isShown).forEach(shown::add);
            from = page.next();
        } while (shown.size() < most && !from.isEmpty());
        return new Listing(shown, from);
    }
}
