package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.InboxAdapter;
import dev.switchboard.spi.PlatformMove;
import dev.switchboard.spi.PlatformTags;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.tag.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Shows placements and tags on the agent platform. What counts is what the platform shows afterwards: an adapter that fails after
 * the fact has done it, and one that says so without doing it has not. Any number of threads may use it.
 */
final class Mirror {
    private static final String WHAT = "inbox adapter";

    private final Parts parts;
    private final Map<String, Inbox> inboxes = new ConcurrentHashMap<>();
    private final Map<String, SharedView> views = new ConcurrentHashMap<>();

    Mirror(Parts parts) {
        this.parts = parts;
    }

    /** Whether the conversation is where it is to be, or need not be there any more. */
    boolean move(OutboxEntry.ToInbox entry, Workplace workplace) {
        var conversation = read(entry.conversation());
        var inbox = entry.inbox();
        if (conversation == null || !wanted(conversation).equals(Optional.ofNullable(inbox))) {
            return true;
        }
        if (inbox == null) {
            call(adapter -> adapter.move(PlatformMove.out(entry.key(), entry.conversation())));
            return isIn(entry.conversation(), Optional.empty());
        }
        return workplace
                .inbox(inbox)
                .filter(known -> create(known) && moveInto(entry, known))
                .isPresent();
    }

    private boolean moveInto(OutboxEntry.ToInbox entry, Inbox inbox) {
        call(adapter -> adapter.move(PlatformMove.into(entry.key(), entry.conversation(), inbox)));
        return isIn(entry.conversation(), Optional.of(inbox.id()));
    }

    /** Whether the platform shows the tags that the conversation has now. */
    boolean tags(OutboxEntry.TagsToPlatform entry, Workplace workplace) {
        var conversation = read(entry.conversation());
        if (conversation == null) {
            return true;
        }
        if (parts.platform().hasViews()) {
            workplace.views().forEach(this::create);
        }
        var tags = List.copyOf(parts.platform().shownOf(conversation));
        call(adapter -> adapter.mirrorTags(new PlatformTags(entry.key(), entry.conversation(), tags)));
        var shown = parts.fence().call(WHAT, () -> tagsOf(entry.conversation())).value();
        return Set.copyOf(tags).equals(shown);
    }

    private @Nullable Set<Tag> tagsOf(ConversationId conversation) {
        return new HashSet<>(parts.adapter().tagsOf(conversation));
    }

    private boolean create(Inbox inbox) {
        if (Objects.equals(inboxes.get(inbox.id()), inbox)) {
            return true;
        }
        var created = call(adapter -> adapter.createInbox(inbox));
        if (created) {
            inboxes.put(inbox.id(), inbox);
        }
        return created;
    }

    /** A view that cannot be made keeps no tag from being shown. */
    private void create(SharedView view) {
        if (!Objects.equals(views.get(view.id()), view) && call(adapter -> adapter.createView(view))) {
            views.put(view.id(), view);
        }
    }

    private boolean isIn(ConversationId conversation, Optional<String> inbox) {
        return inbox.equals(parts.fence()
                .call(WHAT, () -> parts.adapter().inboxOf(conversation))
                .value());
    }

    private static Optional<String> wanted(Conversation conversation) {
        return conversation.openPlacement().map(Placement::inbox);
    }

    private @Nullable Conversation read(ConversationId id) {
        return parts.store().read(Key.conversation(id)).value();
    }

    private boolean call(Call call) {
        return parts.fence().run(WHAT, () -> call.on(parts.adapter()));
    }

    /** Something to ask of an adapter. */
    @FunctionalInterface
    private interface Call {
        void on(InboxAdapter adapter);
    }
}
