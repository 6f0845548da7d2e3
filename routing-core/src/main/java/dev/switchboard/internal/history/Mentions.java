package dev.switchboard.internal.history;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Message;
import dev.switchboard.history.Found;
import dev.switchboard.history.FoundPage;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.text.TextFinder;

/** Makes one page of the places where a text is found. Belongs to one thread. */
final class Mentions {
    private final RoutingStore store;
    private final TextFinder finder;
    private final Window<Found> window;

    Mentions(RoutingStore store, String text, Window<Found> window) {
        this.store = store;
        this.finder = TextFinder.of(text);
        this.window = window;
    }

    FoundPage page(Past past) {
        for (var conversation : past.conversations()) {
            if (finder.isBlank() || window.isSettledBefore(conversation.openedAt())) {
                break;
            }
            if (!window.isPast(conversation.lastAt())) {
                Pages.all(store, new Query.Messages(conversation.id(), 1))
                        .forEach(message -> look(conversation, message));
            }
        }
        return window.page(FoundPage::new);
    }

    private void look(Conversation conversation, Message message) {
        var at = Entries.time(conversation, message.at());
        if (window.isPast(at) || window.isSettledBefore(at)) {
            return;
        }
        finder.find(message.text(), (start, end) -> {
            var found = new Found(conversation.id(), message.sequence(), at, start, end);
            window.offer(found.place(), found);
        });
    }
}
