package dev.switchboard.memory;

import dev.switchboard.inbox.SharedView;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.tag.Tag;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An agent platform with views and without inboxes, in memory. Every call but {@link #capabilities} can be told to fail; it can
 * also be told to lie. Any number of threads may use it.
 */
public final class InMemoryViewPlatform extends FailsOnDemand implements InboxAdapter {
    private final WithoutInboxes withoutInboxes;
    private final MirroredTags tags = new MirroredTags();
    private final Map<String, SharedView> views = Collections.synchronizedMap(new LinkedHashMap<>());

    /** A platform without views so far; the library's own inboxes hold what a rule moves. */
    public InMemoryViewPlatform() {
        this(WithoutInboxes.OWN_INBOX);
    }

    /** A platform without views so far, and what becomes of a rule that moves a conversation. */
    public InMemoryViewPlatform(WithoutInboxes withoutInboxes) {
        this.withoutInboxes = withoutInboxes;
    }

    /** From now on tags are said to have been mirrored, but are not. */
    public void pretendToTag(boolean pretend) {
        tags.pretend(pretend);
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.of(Capability.VIEWS);
    }

    @Override
    public WithoutInboxes withoutInboxes() {
        return withoutInboxes;
    }

    @Override
    public void createView(SharedView view) {
        act(() -> views.put(view.id(), view));
    }

    @Override
    public void mirrorTags(PlatformTags wanted) {
        act(() -> tags.mirror(wanted));
    }

    @Override
    public List<Tag> tagsOf(ConversationId conversation) {
        return call(() -> tags.of(conversation));
    }

    /** The views that were created, each as it was last asked for, in the order in which they first were. */
    public List<SharedView> views() {
        synchronized (views) {
            return List.copyOf(views.values());
        }
    }

    /**
     * The conversations that the view with this id shows by their tags, in the order in which tags of them first came: those with one of
     * the view's tags, or, if it names none, with any tag at all.
     */
    public List<ConversationId> conversationsIn(String view) {
        var shown = views.get(view);
        return shown == null
                ? List.of()
                : tags.with(tag -> shown.anyOf().isEmpty() || shown.anyOf().contains(tag));
    }

    /** What was mirrored, oldest first: each once, however often it was asked for. */
    public List<PlatformTags> mirrored() {
        return tags.requests();
    }
}
