package dev.switchboard.spi;

import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Objects;

/** The tags that a conversation is to have on a platform: these and no others. Immutable. */
public final class PlatformTags {
    private final String key;
    private final ConversationId conversation;
    private final List<Tag> tags;

    /** Made by the library, and by tests of adapters. */
    public PlatformTags(String key, ConversationId conversation, List<Tag> tags) {
        this.key = Objects.requireNonNull(key, "key");
        this.conversation = Objects.requireNonNull(conversation, "conversation");
        this.tags = List.copyOf(tags);
    }

    /** The same for every attempt to set these tags. Has ids of the host in it: any characters, any length. */
    public String key() {
        return key;
    }

    public ConversationId conversation() {
        return conversation;
    }

    /** In the order in which the conversation got them. */
    public List<Tag> tags() {
        return tags;
    }

    @Override
    public String toString() {
        return "tags " + key;
    }
}
