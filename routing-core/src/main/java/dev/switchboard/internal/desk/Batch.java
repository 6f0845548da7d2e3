package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Message;
import dev.switchboard.internal.engine.Snapshot;
import dev.switchboard.notification.Occasion;
import dev.switchboard.spi.store.Outbox;
import dev.switchboard.spi.store.OutboxEntry;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries of one outbox that are tried one after the other, and what comes of each. Belongs to one thread. */
final class Batch {
    private final RoutingStore store;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final @Nullable Conversation conversation;
    private final List<Message> messages;
    private final Snapshot snapshot;
    private final Instant by;
    private final List<Tried> results = new ArrayList<>(2);

    /**
     * Nothing is tried yet.
     *
     * @param outbox from which the entries are
     * @param conversation null if it is kept no longer
     * @param messages those known already
     * @param by an attempt of what was not due then does not count
     */
    Batch(
            RoutingStore store,
            Deliveries deliveries,
            Outbox outbox,
            @Nullable Conversation conversation,
            List<Message> messages,
            Snapshot snapshot,
            Instant by) {
        this.store = store;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.conversation = conversation;
        this.messages = messages;
        this.snapshot = snapshot;
        this.by = by;
    }

    /** What came of them. A colleague who was told, or still will be, is enough: what failed stays where it is, and is tried again. */
    List<Tried> results() {
        var all = new ArrayList<Tried>(results.size());
        for (var one : results) {
            all.add(one.outcome() == Tried.Outcome.MOVES_ON && hasColleague(one) ? later(one.entry()) : one);
        }
        return all;
    }

    private boolean hasColleague(Tried failed) {
        return results.stream().anyMatch(one -> isReached(one) && isColleague(one.content(), failed.content()))
                || outbox.entries().stream()
                        .anyMatch(
                                one -> !isParked(one) && !isTried(one) && isColleague(one.content(), failed.content()));
    }

    /** Whether the recipient was told, or will be. */
    private static boolean isReached(Tried one) {
        return switch (one.outcome()) {
            case DELIVERED, SKIPPED -> true;
            case POSTPONED -> !isParked(one.after());
            case OVER, MOVES_ON, PASSED_ON, REFUSED -> false;
        };
    }

    private static boolean isParked(@Nullable OutboxEntry entry) {
        return entry instanceof OutboxEntry.Postponed later && later.isParked();
    }

    private boolean isTried(OutboxEntry entry) {
        return results.stream().anyMatch(one -> one.entry().id().equals(entry.id()));
    }

    /** Whether it asks somebody else the same; nobody else is told by a reminder. */
    private static boolean isColleague(OutboxEntry one, OutboxEntry other) {
        return one instanceof OutboxEntry.ToHuman human
                && other instanceof OutboxEntry.ToHuman otherHuman
                && human.occasion() == Occasion.QUESTION
                && human.escalation() != null
                && human.escalation().equals(otherHuman.escalation())
                && !human.recipient().equals(otherHuman.recipient());
    }

    void tryOne(OutboxEntry entry, Instant now) {
        results.add(tried(entry, now));
    }

    private Tried tried(OutboxEntry entry, Instant now) {
        var content = entry.content();
        if (conversation == null || isOutOfDate(content)) {
            return Tried.over(entry);
        }
        if (content instanceof OutboxEntry.ToHuman human && !Concern.isWith(snapshot.policy(), conversation, human)) {
            return Concern.isFurther(human) ? Tried.passedOn(entry) : Tried.over(entry);
        }
        if (isPointless(conversation, content) || isHeldUp(content)) {
            return Tried.skipped(entry);
        }
        if (content instanceof OutboxEntry.ToInbox || content instanceof OutboxEntry.TagsToPlatform) {
            return deliveries.show(content, snapshot) ? Tried.delivered(entry) : failed(entry);
        }
        var message = message(content);
        if (message == null) {
            return Tried.over(entry);
        }
        return switch (deliveries.deliver(content, conversation, message, snapshot, now)) {
            case DONE -> Tried.delivered(entry);
            case FAILED -> failed(entry);
            case FAILED_FOR_NOW ->
                Tried.isEarly(entry, by) || !Backoff.isLastAttempt(entry) ? later(entry) : failed(entry);
        };
    }

    /** Whoever was interrupted has not been refused. */
    private Tried failed(OutboxEntry entry) {
        if (Thread.currentThread().isInterrupted()) {
            return later(entry);
        }
        if (entry.content() instanceof OutboxEntry.ToHuman human) {
            return isForInformation(human) ? later(entry) : Tried.movesOn(entry);
        }
        return entry.content() instanceof OutboxEntry.ToInbox move && move.inbox() != null
                ? Tried.refused(entry)
                : later(entry);
    }

    /** Whether nobody else is to have the question because it cannot be delivered. */
    private static boolean isForInformation(OutboxEntry.ToHuman human) {
        return human.escalation() == null || human.occasion() == Occasion.ABSENCE;
    }

    private Tried later(OutboxEntry entry) {
        return Tried.postponed(entry, by);
    }

    /** Whether other tags are to be shown by now, under another key: a platform that saw this one takes no notice of it again. */
    private boolean isOutOfDate(OutboxEntry entry) {
        var entries = outbox.entries();
        for (int i = entries.size() - 1; i >= 0 && entry instanceof OutboxEntry.TagsToPlatform; i--) {
            if (entries.get(i).content() instanceof OutboxEntry.TagsToPlatform latest) {
                return !latest.id().equals(entry.id());
            }
        }
        return false;
    }

    /** Whether it tells somebody that a question waits in an inbox into which it did not get. */
    private boolean isPointless(Conversation told, OutboxEntry entry) {
        if (results.isEmpty() || !(entry instanceof OutboxEntry.ToHuman human) || human.escalation() == null) {
            return false;
        }
        var inbox = told.escalation(human.escalation()).flatMap(Escalation::inbox);
        return inbox.isPresent()
                && results.stream()
                        .anyMatch(one -> one.outcome() == Tried.Outcome.REFUSED
                                && one.content() instanceof OutboxEntry.ToInbox move
                                && inbox.get().equals(move.inbox()));
    }

    /** Whether something before it, to the same place, has to be tried again first. */
    private boolean isHeldUp(OutboxEntry entry) {
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).outcome() == Tried.Outcome.POSTPONED
                    && Lanes.laneOf(results.get(i).entry()).equals(Lanes.laneOf(entry))) {
                return true;
            }
        }
        return false;
    }

    /** Mostly one of those just committed; null if it is kept no longer. */
    private @Nullable Message message(OutboxEntry entry) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).sequence() == entry.sequence()) {
                return messages.get(i);
            }
        }
        var found = store.query(new Query.Messages(entry.conversation(), entry.sequence()), "", 1)
                .items();
        return found.isEmpty() || found.get(0).sequence() != entry.sequence() ? null : found.get(0);
    }
}
