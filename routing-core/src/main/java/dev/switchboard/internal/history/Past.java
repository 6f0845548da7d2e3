package dev.switchboard.internal.history;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.directory.Contact;
import dev.switchboard.history.HistoryPlace;
import dev.switchboard.identity.ContactId;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Of whom and of what a history tells.
 *
 * @param contacts whose changes: a contact, and those that it absorbed
 * @param conversations by the time when they were opened, then by id
 */
record Past(List<ContactId> contacts, List<Conversation> conversations) {
    /** Of a contact. */
    static Past of(Contact contact, RoutingStore store) {
        return new Past(contact.ids(), conversations(contact.ids(), store));
    }

    /** Of a conversation that belongs to nobody. */
    static Past of(Conversation alone) {
        return new Past(List.of(), List.of(alone));
    }

    private static List<Conversation> conversations(List<ContactId> contacts, RoutingStore store) {
        if (contacts.size() == 1) {
            return Pages.all(store, new Query.ConversationsOf(contacts.get(0)));
        }
        var all = new ArrayList<Conversation>();
        contacts.forEach(one -> all.addAll(Pages.all(store, new Query.ConversationsOf(one))));
        all.sort(Comparator.comparing(one -> HistoryPlace.of(one.openedAt(), one.id(), 0, 0)));
        return all;
    }
}
