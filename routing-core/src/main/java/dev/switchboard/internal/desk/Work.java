package dev.switchboard.internal.desk;

import static java.util.Objects.requireNonNull;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.state.Attempts;
import dev.switchboard.notification.Recipient;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Changes a conversation for a human who is allowed to: reads, asks, changes, commits, tells; again if somebody was faster. */
final class Work {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Dispatcher dispatcher;
    private final Crew crew;
    private final Guard guard;

    Work(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.dispatcher = dispatcher;
        this.crew = crew;
        this.guard = new Guard(parts);
    }

    /**
     * What there is to work with.
     *
     * @param policy in force
     * @param before as it was read
     * @param actor who works
     * @param who as whom the actor works
     * @param writing the change
     * @param now read once
     * @param isAway who is away then
     */
    record Bench(
            Policy policy,
            Conversation before,
            Actor actor,
            Recipient who,
            Writing writing,
            Instant now,
            Predicate<EmailAddress> isAway) {}

    /** A change; what it says is the result: only {@link WorkResult#DONE} and {@link WorkResult#ASKED} are written. */
    @FunctionalInterface
    interface Change {
        WorkResult make(Bench bench);
    }

    WorkResult on(ConversationId id, Actor actor, Action action, Change change) {
        requireNonNull(id, "id");
        requireNonNull(actor, "actor");
        return parts.untilCommitted("a change of a conversation", () -> attempt(id, actor, action, change));
    }

    private @Nullable WorkResult attempt(ConversationId id, Actor actor, Action action, Change change) {
        var read = parts.store().read(Key.conversation(id));
        var conversation = read.value();
        if (conversation == null) {
            return WorkResult.UNKNOWN_CONVERSATION;
        }
        var now = parts.clock().instant();
        var policy = snapshots.current().policy();
        var who = guard.admit(policy, conversation, actor, action, now).orElse(null);
        if (who == null) {
            return isNowhere(conversation, action) ? WorkResult.NOT_WAITING : WorkResult.DENIED;
        }
        if (conversation.isClosed() && action != Action.ANSWER) {
            return WorkResult.CLOSED;
        }
        var writing = new Writing(conversation, read.version(), now);
        var result = change.make(new Bench(policy, conversation, actor, who, writing, now, awayAt(policy, now)));
        var isChange = result == WorkResult.DONE || result == WorkResult.ASKED;
        return isChange && commit(writing) == null ? null : result;
    }

    /** Who is away then. */
    Predicate<EmailAddress> awayAt(Policy policy, Instant now) {
        return person -> Attendance.of(policy, crew, person, now) != null;
    }

    /** Nobody could take what is in no inbox and no view. */
    private static boolean isNowhere(Conversation conversation, Action action) {
        return (action == Action.CLAIM || action == Action.TAKE_OVER) && !conversation.isAttended();
    }

    /** Null if somebody else was faster. */
    @Nullable
    WorkResult commit(Writing writing) {
        if (!writing.commitTo(parts, snapshots, crew)) {
            return null;
        }
        writing.dispatch(dispatcher, snapshots);
        return WorkResult.DONE;
    }

    Optional<Conversation> read(ConversationId id) {
        return Optional.ofNullable(parts.store().read(Key.conversation(id)).value());
    }

    /** A change that needs nobody's permission, because no human makes it. */
    WorkResult unasked(ConversationId id, UnaskedChange change) {
        requireNonNull(id, "id");
        return Attempts.untilCommitted("a change of a conversation", () -> {
            var read = parts.store().read(Key.conversation(id));
            var conversation = read.value();
            if (conversation == null) {
                return WorkResult.UNKNOWN_CONVERSATION;
            }
            var now = parts.clock().instant();
            var writing = new Writing(conversation, read.version(), now);
            var result = change.make(conversation, writing, now);
            return result == WorkResult.DONE ? commit(writing) : result;
        });
    }

    /** A change that no human makes. */
    @FunctionalInterface
    interface UnaskedChange {
        WorkResult make(Conversation before, Writing writing, Instant now);
    }
}
