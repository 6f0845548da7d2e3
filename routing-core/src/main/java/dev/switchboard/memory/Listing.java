package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.memory.OrderedIndex.Slot;
import org.jspecify.annotations.Nullable;

/** Where the indexes list what is kept under a key; kept beside it, so that nobody has to look for it. */
sealed interface Listing permits Slot, Listing.OfConversation {

    /**
     * A conversation.
     *
     * @param open among those in which somebody still has to answer
     * @param engaged among those that are part of somebody's load, or were
     */
    record OfConversation(
            @Nullable Slot<Conversation> open, @Nullable Slot<Conversation> engaged) implements Listing {
        static final OfConversation NOWHERE = new OfConversation(null, null);
    }
}
