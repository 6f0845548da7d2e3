package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.MessageId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.RoutingStore;
import dev.switchboard.spi.store.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chat that the host knows by one id, and the conversation that goes on in it: the one with that id, or, once that is closed, one
 * that a later message opened.
 *
 * @param id of the conversation that goes on, or is opened
 * @param conversation the conversation, if it is there already
 * @param outbox of that conversation
 * @param previous the closed conversation after which one is opened; null if none is
 * @param first the closed conversation with which the chat began, if one is opened after it
 */
record Chat(
        ConversationId id,
        Versioned<Conversation> conversation,
        Versioned<Outbox> outbox,
        @Nullable Conversation previous,
        Versioned<Conversation> first) {

    /** Nothing was said in it yet. */
    static Chat opening(ConversationId id) {
        return new Chat(id, Versioned.nothing(), Versioned.nothing(), null, Versioned.nothing());
    }

    /** As it was read. */
    @SuppressWarnings("unchecked") // read by the keys of a conversation and its outbox
    static Chat of(ConversationId id, Versioned<?> conversation, Versioned<?> outbox) {
        return new Chat(
                id, (Versioned<Conversation>) conversation, (Versioned<Outbox>) outbox, null, Versioned.nothing());
    }

    /** The id of the conversation that goes on in a chat, named by any of its conversations, or of the last one that did. */
    static ConversationId current(RoutingStore store, ConversationId chat) {
        var first = first(store, store.read(Key.conversation(chat))).value();
        return first == null ? chat : first.latest().orElse(chat);
    }

    /** Whether what is said next belongs to another conversation. */
    boolean isClosed() {
        var known = conversation.value();
        return known != null && known.isClosed();
    }

    /** The conversation that goes on in the chat of this closed one, or the one that the message opens. */
    Chat goOn(RoutingStore store, MessageId message) {
        var began = first(store, conversation);
        var closed = began.value();
        var latest = closed == null ? null : closed.latest().orElse(null);
        if (latest != null) {
            var read = read(store, latest);
            var going = read.conversation.value();
            if (going != null && !going.isClosed()) {
                return read;
            }
            closed = going == null ? closed : going;
        }
        return new Chat(unused(store, message), Versioned.nothing(), Versioned.nothing(), closed, began);
    }

    /** The conversation with which the chat of this one began, which says where it goes on; this one if that is kept no longer. */
    private static Versioned<Conversation> first(RoutingStore store, Versioned<Conversation> named) {
        var known = named.value();
        if (known == null || known.chat().equals(known.id())) {
            return named;
        }
        var began = store.read(Key.conversation(known.chat()));
        return began.value() == null ? named : began;
    }

    private static Chat read(RoutingStore store, ConversationId id) {
        var read = store.read(List.of(Key.conversation(id), Key.outbox(id)));
        return of(id, read.get(0), read.get(1));
    }

    /** A host may use the id of a message again, long after. */
    private static ConversationId unused(RoutingStore store, MessageId message) {
        var id = ConversationId.openedBy(message);
        while (store.read(Key.conversation(id)).version() > 0) {
            id = new ConversationId(id.persona(), id.value() + "~");
        }
        return id;
    }
}
