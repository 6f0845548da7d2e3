package dev.switchboard.internal.history;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.history.HistoryEntry;
import dev.switchboard.history.HistoryEntry.Kind;
import dev.switchboard.history.HistoryFilter;
import dev.switchboard.history.HistoryPage;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;

/**
 * Makes one page of entries. Reads the messages of those conversations only that may have something on it: nothing of a conversation
 * comes before it was opened, and no message after its latest one. Belongs to one thread.
 */
final class Entries {
    private final RoutingStore store;
    private final HistoryFilter filter;
    private final Window<HistoryEntry> window;

    Entries(RoutingStore store, HistoryFilter filter, Window<HistoryEntry> window) {
        this.store = store;
        this.filter = filter;
        this.window = window;
    }

    HistoryPage page(Past past) {
        if (filter.wants(Kind.CHANGED)) {
            past.contacts()
                    .forEach(contact -> Pages.all(store, new Query.ContactChanges(contact, 1))
                            .forEach(change -> offer(new HistoryEntry.Changed(change))));
        }
        for (var conversation : past.conversations()) {
            if (window.isSettledBefore(conversation.openedAt()) || filter.isTooLate(conversation.openedAt())) {
                break;
            }
            if (filter.wants(conversation)) {
                offer(conversation);
            }
        }
        return window.page(HistoryPage::new);
    }

    private void offer(Conversation conversation) {
        if (filter.wants(Kind.INTERACTION_BEGAN)) {
            offer(new HistoryEntry.InteractionBegan(
                    conversation.id(), conversation.openedAt(), conversation.channel(), conversation.initiator()));
        }
        if (filter.wants(Kind.HAND_OFF)) {
            conversation.escalations().forEach(escalation -> offer(conversation, escalation));
        }
        if (mayHaveMessages(conversation)) {
            Pages.all(store, new Query.Messages(conversation.id(), 1)).forEach(message -> offer(conversation, message));
        }
    }

    private boolean mayHaveMessages(Conversation conversation) {
        return (filter.wants(Kind.DECIDED) || filter.wants(Kind.TAGGED))
                && !filter.isTooEarly(conversation.lastAt())
                && !window.isPast(conversation.lastAt());
    }

    private void offer(Conversation conversation, Escalation escalation) {
        var timeline = escalation.timeline();
        for (int line = 0; line < timeline.size(); line++) {
            var happening = timeline.get(line);
            var at = time(conversation, happening.at());
            offer(new HistoryEntry.HandOff(conversation.id(), escalation.questionSequence(), line, at, happening));
        }
    }

    private void offer(Conversation conversation, Message message) {
        var ruling = message.ruling();
        var at = time(conversation, message.at());
        if (ruling != null && filter.wants(Kind.DECIDED)) {
            offer(new HistoryEntry.Decided(conversation.id(), message.sequence(), at, ruling));
        }
        if (!message.tags().isEmpty() && filter.wants(Kind.TAGGED)) {
            offer(new HistoryEntry.Tagged(conversation.id(), message.sequence(), at, message.tags()));
        }
    }

    private void offer(HistoryEntry entry) {
        if (filter.wants(entry.at())) {
            window.offer(entry.place(), entry);
        }
    }

    /** When it happened, but not before the conversation was opened. */
    static Instant time(Conversation conversation, Instant at) {
        return at.isBefore(conversation.openedAt()) ? conversation.openedAt() : at;
    }
}
