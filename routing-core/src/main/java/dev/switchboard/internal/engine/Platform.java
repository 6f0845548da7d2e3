package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.InboxAdapter.Capability;
import dev.switchboard.spi.InboxAdapter.WithoutInboxes;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.Tag;
import dev.switchboard.tag.TagRule;
import java.util.List;
import java.util.Set;

/** What the agent platform said that it can do, when the switchboard was built. */
public record Platform(boolean hasInboxes, boolean hasViews, boolean hasOwnRules, WithoutInboxes withoutInboxes) {
    /** There is none. */
    public static final Platform NONE = new Platform(false, false, false, WithoutInboxes.OWN_INBOX);

    /** One whose adapter fails to say it can do nothing. */
    public static Platform of(InboxAdapter adapter, Fence fence) {
        return fence.call("capabilities of the inbox adapter", () -> of(adapter))
                .orElse(NONE);
    }

    private static Platform of(InboxAdapter adapter) {
        var can = Set.copyOf(adapter.capabilities());
        return new Platform(
                can.contains(Capability.INBOXES),
                can.contains(Capability.VIEWS),
                can.contains(Capability.TAGS),
                can.isEmpty() ? WithoutInboxes.OWN_INBOX : adapter.withoutInboxes());
    }

    /** Whether it shows tags. */
    public boolean hasTags() {
        return hasViews || hasOwnRules;
    }

    /** The tags that it is to show of a conversation: views are for what is still to be done. */
    public List<Tag> shownOf(Conversation conversation) {
        return hasViews && conversation.isHandled() ? List.of() : conversation.tags();
    }

    /** Whether the library acts on the rule: the platform does not, or cannot. */
    boolean leaves(TagRule rule) {
        return rule.executor() == RuleExecutor.LIBRARY || !hasOwnRules;
    }

    /** Whether a rule can move a conversation: into an inbox of the platform, or one of the library's own. */
    boolean canPlace() {
        return hasInboxes || withoutInboxes == WithoutInboxes.OWN_INBOX;
    }
}
