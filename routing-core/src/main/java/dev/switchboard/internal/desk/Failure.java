package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.spi.store.OutboxEntry;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a failed effect of a rule leaves behind: a line on the timeline, once, and no placement where there is none. */
final class Failure {

    private Failure() {}

    static void note(
            Conversation before,
            ConversationBuilder after,
            OutboxEntry entry,
            @Nullable EmailAddress whom,
            String how,
            Instant now) {
        about(before, entry)
                .filter(one -> one.timeline().stream()
                        .noneMatch(line ->
                                Objects.equals(line.whom(), whom) && line.how().equals(how)))
                .map(Escalation::id)
                .forEach(id -> after.changeEscalation(
                        id, one -> one.toBuilder().happened(now, whom, how).build()));
    }

    /** What cannot be put into an inbox stays where it was (model, 3.8). */
    static void unplace(Conversation before, ConversationBuilder after, OutboxEntry.ToInbox move) {
        if (isThere(before, move)) {
            after.placement(move.before());
        }
    }

    /** The escalation of the message, or those that are open if the message was only brought to whoever has them. */
    private static Stream<Escalation> about(Conversation before, OutboxEntry entry) {
        var own = before.escalations().stream()
                .filter(one -> one.questionSequence() == entry.sequence())
                .toList();
        return own.isEmpty()
                ? before.escalations().stream().filter(one -> one.state().isOpen())
                : own.stream();
    }

    private static boolean isThere(Conversation before, OutboxEntry.ToInbox move) {
        return before.openPlacement()
                .filter(one -> one.state() == Placement.State.AWAITING)
                .filter(one -> one.inbox().equals(move.inbox()))
                .isPresent();
    }
}
