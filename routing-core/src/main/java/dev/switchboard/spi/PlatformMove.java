package dev.switchboard.spi;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.routing.ConversationId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A conversation that is to be in an inbox of a platform, or in none any more. Immutable. */
public final class PlatformMove {
    private final String key;
    private final ConversationId conversation;
    private final @Nullable Inbox inbox;

    private PlatformMove(String key, ConversationId conversation, @Nullable Inbox inbox) {
        this.key = Objects.requireNonNull(key, "key");
        this.conversation = Objects.requireNonNull(conversation, "conversation");
        this.inbox = inbox;
    }

    /** Into this inbox. */
    public static PlatformMove into(String key, ConversationId conversation, Inbox inbox) {
        return new PlatformMove(key, conversation, Objects.requireNonNull(inbox, "inbox"));
    }

    /** Out of the inbox that it is in. */
    public static PlatformMove out(String key, ConversationId conversation) {
        return new PlatformMove(key, conversation, null);
    }

    /** The same for every attempt to make this move. Has ids of the host in it: any characters, any length. */
    public String key() {
        return key;
    }

    public ConversationId conversation() {
        return conversation;
    }

    /** Where to; nowhere if it is to be in no inbox any more. */
    public Optional<Inbox> inbox() {
        return Optional.ofNullable(inbox);
    }

    @Override
    public String toString() {
        return "move " + key;
    }
}
