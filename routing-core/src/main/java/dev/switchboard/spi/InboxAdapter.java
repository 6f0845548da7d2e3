package dev.switchboard.spi;

import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mirrors inboxes, views and tags on an agent platform (AI-22). The library keeps all of them itself; the platform shows them.
 *
 * <p>Called after the change is committed, on the thread that caused it unless the host gave an executor, with no lock held; must
 * be safe for use by many threads. What it throws counts as failed, and so does what it says it did but {@link #inboxOf} or
 * {@link #tagsOf} does not show afterwards: a conversation that could not be moved stays where it was, and its escalation goes to
 * the next step of the chain; tags that could not be mirrored are tried again by {@code redeliver()} (model, 3.8). Everything
 * may be asked for twice with the same {@link PlatformMove#key} or {@link PlatformTags#key}; the second time changes nothing.
 */
public interface InboxAdapter {

    /** What a platform can do. */
    enum Capability {
        /** It has inboxes, and a conversation is in at most one. */
        INBOXES,
        /** It has shared views over tags. */
        VIEWS,
        /** Its own rules act on mirrored tags: those that say {@code executedBy PLATFORM}. */
        TAGS
    }

    /** What becomes of a rule that moves a conversation, on a platform without inboxes. */
    enum WithoutInboxes {
        /** The library's own inbox holds it: see {@code switchboard.inboxes()}. */
        OWN_INBOX,
        /** The rule does not move, and the chain goes on. */
        NEXT_STEP
    }

    /** What it can do. Asked once, when the switchboard is built. */
    Set<Capability> capabilities();

    /** The fallback if it has no {@link Capability#INBOXES}. Asked once, when the switchboard is built. */
    default WithoutInboxes withoutInboxes() {
        return WithoutInboxes.OWN_INBOX;
    }

    /** Makes sure that there is such an inbox (AI-15). Only asked for with {@link Capability#INBOXES}; before the first move. */
    default void createInbox(Inbox inbox) {}

    /**
     * Makes sure that there is such a view (AI-23); throws if the platform cannot show it, which keeps no tags from being mirrored. Only
     * asked for with {@link Capability#VIEWS}; before the first tags.
     */
    default void createView(SharedView view) {}

    /** Moves a conversation into an inbox, or out of the one it is in. Only asked for with {@link Capability#INBOXES}. */
    default void move(PlatformMove move) {
        throw new IntegrationException("this adapter has no inboxes");
    }

    /** The inbox that the platform shows the conversation in. Only asked for with {@link Capability#INBOXES}. */
    default Optional<String> inboxOf(ConversationId conversation) {
        return Optional.empty();
    }

    /** Gives the conversation exactly these tags. Only asked for with {@link Capability#VIEWS} or {@link Capability#TAGS}. */
    default void mirrorTags(PlatformTags tags) {
        throw new IntegrationException("this adapter has no tags");
    }

    /** The tags that the platform shows. Only asked for with {@link Capability#VIEWS} or {@link Capability#TAGS}. */
    default List<Tag> tagsOf(ConversationId conversation) {
        return List.of();
    }

    /** No platform: the library's own inboxes and views are all there is. */
    static InboxAdapter none() {
        return Set::of;
    }
}
