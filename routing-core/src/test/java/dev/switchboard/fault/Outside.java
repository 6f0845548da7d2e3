package dev.switchboard.fault;

import dev.switchboard.event.RoutingEvent;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.notification.Notification;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.ChatDelivery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What askers and humans got, whichever process brought it: everything that came, also what came twice. */
final class Outside {
    final List<ChatDelivery> shown = new ArrayList<>();
    final List<Notification> told = new ArrayList<>();
    final Set<ConversationId> givenUp = new HashSet<>();
    final InMemoryInboxPlatform platform = InMemoryInboxPlatform.withTags();

    /** What an asker sees whose chat honours keys: the first of each, in order. */
    Map<String, ChatDelivery> seenIn(ConversationId conversation) {
        var seen = new LinkedHashMap<String, ChatDelivery>();
        shown.stream()
                .filter(one -> one.message().conversation().equals(conversation))
                .forEach(one -> seen.putIfAbsent(one.key(), one));
        return seen;
    }

    /** What humans get whose mailboxes honour keys. */
    Map<String, Notification> mailed() {
        var mailed = new LinkedHashMap<String, Notification>();
        told.forEach(one -> mailed.putIfAbsent(one.key(), one));
        return mailed;
    }

    void happened(RoutingEvent event) {
        if (event.kind() == RoutingEvent.Kind.DELIVERY_PARKED) {
            event.conversation().ifPresent(givenUp::add);
        }
    }
}
