package dev.switchboard.memory;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Commit;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.ReplyClaim;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is older than the retention allows. Each commit drops a few at most, so none has to wait for many. Guarded by the
 * store's lock.
 */
final class Expiry {
    private static final int MOST_AT_ONCE = 8;
    private static final int ROOM_AT_FIRST = 1 << 14;

    private final Retention retention;
    private final Silence conversations;
    private final Silence gaps;
    /** Decisions and replies, in the order in which they were first written. */
    private final Deque<Aged> others = new ArrayDeque<>(ROOM_AT_FIRST);

    /** What tags stand for, by when that expires: a host may choose another lifetime at any start. */
    private final PriorityQueue<Aged> tags = new PriorityQueue<>(Comparator.comparing(Aged::at));

    private Instant now = Instant.EPOCH;

    private record Aged(Key<?> key, Instant at) {}

    Expiry(Retention retention) {
        this.retention = retention;
        this.conversations = new Silence(retention.most(), retention.conversations());
        this.gaps = new Silence(retention.most(), retention.conversations());
    }

    /** Time is that of the latest message of any conversation. */
    void advance(List<Commit.Write<?>> writes) {
        for (int i = 0; i < writes.size(); i++) {
            if (writes.get(i).value() instanceof Conversation conversation
                    && conversation.lastAt().isAfter(now)) {
                now = conversation.lastAt();
            }
        }
    }

    /**
     * Takes notice of what was written, or removed if there is no value.
     *
     * @param isNew whether nothing was there before
     */
    void written(Key<?> key, @Nullable Object value, boolean isNew) {
        if (value instanceof Conversation conversation) {
            noteConversation(
                    key,
                    conversation.hasOpenEscalation()
                            || conversation.openPlacement().isPresent());
        } else if (key.kind() == Key.Kind.CONVERSATION) {
            conversations.remove(key);
        } else if (key.kind() == Key.Kind.KNOWLEDGE_GAP) {
            noteGap(key, value != null);
        } else if (key.kind() == Key.Kind.DECISION || key.kind() == Key.Kind.REPLY) {
            noteOther(key, value != null, isNew);
        } else if (key.kind() == Key.Kind.REPLY_TAG) {
            noteTag(key, (ReplyClaim) value);
        }
    }

    private void noteConversation(Key<?> key, boolean isOpen) {
        if (isOpen) {
            conversations.remove(key);
        } else {
            conversations.broken(key, now);
        }
    }

    private void noteGap(Key<?> key, boolean isThere) {
        if (isThere) {
            gaps.broken(key, now);
        } else {
            gaps.remove(key);
        }
    }

    /** What is written anew, without what somebody wants forgotten, is as old as it was. */
    private void noteOther(Key<?> key, boolean isThere, boolean isNew) {
        if (!isThere) {
            others.removeIf(aged -> aged.key.equals(key));
        } else if (isNew) {
            others.add(new Aged(key, now));
        }
    }

    private void noteTag(Key<?> key, @Nullable ReplyClaim claim) {
        if (claim == null) {
            tags.removeIf(aged -> aged.key.equals(key));
        } else {
            tags.add(new Aged(key, claim.expires()));
        }
    }

    /**
     * Forgets what is too old.
     *
     * @param isInUse what is kept all the same: a conversation or a knowledge gap
     */
    void drop(Consumer<Key<?>> forget, Predicate<Key<?>> isInUse) {
        dropAged(others, forget);
        dropAged(tags, forget);
        conversations.drop(MOST_AT_ONCE, now, isInUse, key -> {
            forget.accept(key);
            forget.accept(Key.outbox((ConversationId) key.id()));
        });
        gaps.drop(MOST_AT_ONCE, now, isInUse, forget);
    }

    private void dropAged(Queue<Aged> eldestFirst, Consumer<Key<?>> forget) {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            var eldest = eldestFirst.peek();
            if (eldest == null || !Retention.isOver(retention.decisions(), eldest.at, now)) {
                return;
            }
            forget.accept(eldestFirst.remove().key);
        }
    }
}
