package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Message;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;

/** Reads single messages. */
final class Transcripts {

    private Transcripts() {}

    static Message message(RoutingStore store, ConversationId conversation, long sequence) {
        return store.query(new Query.Messages(conversation, sequence), "", 1)
                .items()
                .get(0);
    }
}
