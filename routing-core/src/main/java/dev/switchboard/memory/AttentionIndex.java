package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.Placement;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Page;
import dev.switchboard.spi.store.Query;
import dev.switchboard.tag.Tag;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations wait in which inbox, and which a view may show. Most conversations are in none of these lists, and cost
 * nothing but the question whether they are. Guarded by the store's lock.
 */
final class AttentionIndex {
    private final TurnsByKey<String> inboxes = new TurnsByKey<>();
    private final NavigableSet<Turn> attended = new TreeSet<>();
    private final TurnsByKey<ConversationStatus> inStatus = new TurnsByKey<>();
    private final TurnsByKey<Tag> tagged = new TurnsByKey<>();

    /** Takes notice of what a conversation was, if it was there, and of what it is now, unless it was removed. */
    void note(ConversationId id, @Nullable Conversation before, @Nullable Conversation after) {
        notePlacement(id, openPlacement(before), openPlacement(after));
        noteAttention(ifAttended(before), ifAttended(after));
        noteStatus(id, before, after);
    }

    Page<Turn> page(Query.InInbox wanted, String after, int most) {
        return Turns.page(List.of(inboxes.of(wanted.inbox())), after, most);
    }

    Page<Turn> page(Query.InStatus wanted, String after, int most) {
        return Turns.page(List.of(inStatus.of(wanted.status())), after, most);
    }

    Page<Turn> page(Query.Attended wanted, String after, int most) {
        var lists = wanted.anyOf().isEmpty()
                ? List.of(attended)
                : wanted.anyOf().stream().distinct().map(tagged::of).toList();
        return Turns.page(lists, after, most);
    }

    private void noteStatus(ConversationId id, @Nullable Conversation before, @Nullable Conversation after) {
        if (before != null && needsSomething(before)) {
            inStatus.remove(
                    before.progress().status(), new Turn(before.progress().since(), id));
        }
        if (after != null && needsSomething(after)) {
            inStatus.add(after.progress().status(), new Turn(after.progress().since(), id));
        }
    }

    private static boolean needsSomething(Conversation conversation) {
        return !conversation.isHandled() && conversation.progress().status() != ConversationStatus.IN_PROGRESS;
    }

    private static @Nullable Placement openPlacement(@Nullable Conversation conversation) {
        return conversation == null ? null : conversation.openPlacement().orElse(null);
    }

    private static @Nullable Conversation ifAttended(@Nullable Conversation conversation) {
        return conversation == null || !conversation.isAttended() ? null : conversation;
    }

    private void notePlacement(ConversationId id, @Nullable Placement before, @Nullable Placement after) {
        if (before != null
                && after != null
                && before.inbox().equals(after.inbox())
                && before.since().equals(after.since())) {
            return;
        }
        if (before != null) {
            inboxes.remove(before.inbox(), new Turn(before.since(), id));
        }
        if (after != null) {
            inboxes.add(after.inbox(), new Turn(after.since(), id));
        }
    }

    private void noteAttention(@Nullable Conversation before, @Nullable Conversation after) {
        if (before != null && after != null && before.openedAt().equals(after.openedAt())) {
            if (!before.tags().equals(after.tags())) {
                noteTags(turnOf(after), before.tags(), after.tags());
            }
            return;
        }
        if (before != null) {
            var turn = turnOf(before);
            attended.remove(turn);
            noteTags(turn, before.tags(), List.of());
        }
        if (after != null) {
            var turn = turnOf(after);
            attended.add(turn);
            noteTags(turn, List.of(), after.tags());
        }
    }

    private static Turn turnOf(Conversation conversation) {
        return new Turn(conversation.openedAt(), conversation.id());
    }

    private void noteTags(Turn turn, List<Tag> before, List<Tag> after) {
        for (var tag : before) {
            if (!after.contains(tag)) {
                tagged.remove(tag, turn);
            }
        }
        for (var tag : after) {
            if (!before.contains(tag)) {
                tagged.add(tag, turn);
            }
        }
    }
}
