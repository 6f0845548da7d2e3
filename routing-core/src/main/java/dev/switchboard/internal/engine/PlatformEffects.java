package dev.switchboard.internal.engine;

import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.Placement;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.OutboxEntry.TagsToPlatform;
import dev.switchboard.spi.store.OutboxEntry.ToInbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a turn changes about placement and tags, and what a platform is to show of it. Belongs to one thread. */
final class PlatformEffects {
    private final Turn turn;
    private final ConversationBuilder conversation;
    private final long sequence;
    private final List<OutboxEntry> entries = new ArrayList<>(0);

    PlatformEffects(Turn turn, ConversationBuilder conversation, long sequence) {
        this.turn = turn;
        this.conversation = conversation;
        this.sequence = sequence;
    }

    /** Puts the conversation into an inbox. */
    void place(Inbox inbox, Instant now) {
        conversation
                .placement(new Placement(inbox.id(), Placement.State.AWAITING, now))
                .handled(false);
        if (turn.platform().hasInboxes()) {
            var before = turn.conversation();
            var there = before == null ? null : before.placement().orElse(null);
            entries.add(new ToInbox(turn.facts().conversationId(), sequence, version(), inbox.id(), there));
        }
    }

    void showTags() {
        if (turn.platform().hasTags() && !turn.allTags().isEmpty()) {
            entries.add(tags());
        }
    }

    /** What was handled, and is to be done once more, is in its views again, also if this message brought no tag. */
    List<OutboxEntry> tagsAgain() {
        var before = turn.conversation();
        return before != null
                        && turn.allTags().isEmpty()
                        && turn.platform().shownOf(before).size()
                                < before.tags().size()
                        && !conversation.build().isHandled()
                ? List.of(tags())
                : List.of();
    }

    private TagsToPlatform tags() {
        return new TagsToPlatform(turn.facts().conversationId(), sequence, version());
    }

    private long version() {
        return turn.facts().conversationVersion() + 1;
    }

    /** The move comes before the tags: some platforms lose tags when they move. */
    List<OutboxEntry> entries() {
        return entries;
    }
}
