package dev.switchboard.testkit.contract;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.memory.InMemoryInboxPlatform;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A platform that can do everything and keeps its promises, but for what a subclass does otherwise. */
class AlmostPlatform implements InboxAdapter {
    final InMemoryInboxPlatform platform = InMemoryInboxPlatform.withTags();

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.values());
    }

    @Override
    public void createInbox(Inbox inbox) {
        platform.createInbox(inbox);
    }

    @Override
    public void createView(SharedView view) {}

    @Override
    public void move(PlatformMove move) {
        platform.move(move);
    }

    @Override
    public Optional<String> inboxOf(ConversationId conversation) {
        return platform.inboxOf(conversation);
    }

    @Override
    public void mirrorTags(PlatformTags tags) {
        platform.mirrorTags(tags);
    }

    @Override
    public List<Tag> tagsOf(ConversationId conversation) {
        return platform.tagsOf(conversation);
    }

    /** The same move with another key, of another conversation. */
    static PlatformMove move(String key, ConversationId conversation, PlatformMove like) {
        return like.inbox()
                .map(inbox -> PlatformMove.into(key, conversation, inbox))
                .orElseGet(() -> PlatformMove.out(key, conversation));
    }
}
