package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Closing;
import dev.switchboard.conversation.ClosingOutcome;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The end of a conversation (model, 3.5): by a human, or because the asker left. */
final class Endings {
    private final Parts parts;
    private final Work work;

    Endings(Parts parts, Work work) {
        this.parts = parts;
        this.work = work;
    }

    WorkResult close(ConversationId id, Actor actor, ClosingOutcome outcome) {
        return work.on(id, actor, Action.ANSWER, bench -> {
            if (bench.before().isClosed()) {
                return WorkResult.UNCHANGED;
            }
            if (Handling.isTaken(bench)) {
                return WorkResult.TAKEN;
            }
            var by = bench.who().person().email();
            close(bench.before(), bench.writing(), new Closing(bench.now(), outcome, by));
            return WorkResult.DONE;
        });
    }

    /** The host knows the asker's chat. */
    WorkResult askerLeft(ConversationId chat) {
        return parts.couriers().work(() -> leave(Chat.current(parts.store(), chat)));
    }

    private WorkResult leave(ConversationId id) {
        return work.unasked(id, (before, writing, now) -> {
            if (before.isClosed()) {
                return WorkResult.UNCHANGED;
            }
            close(before, writing, new Closing(now, ClosingOutcome.ASKER_LEFT, null));
            return WorkResult.DONE;
        });
    }

    /** Whether it may still be answered: it is open, or the end of the conversation cancelled it, and it is late. */
    static boolean isAnswerable(Conversation conversation, Escalation escalation) {
        return escalation.state().isOpen() || hasCancelled(conversation, escalation);
    }

    private static boolean hasCancelled(Conversation conversation, Escalation escalation) {
        var cancelled = escalation.state() != EscalationState.CANCELLED
                ? Optional.<Instant>empty()
                : escalation.timeline().stream()
                        .filter(Finishing::isCancelling)
                        .map(Escalation.Happening::at)
                        .reduce((earlier, later) -> later);
        return cancelled.isPresent() && cancelled.equals(conversation.closing().map(Closing::at));
    }

    private void close(Conversation before, Writing writing, Closing closing) {
        Finishing.finish(before, writing, closing.closedBy(), parts.platform(), closing.at());
        before.participants()
                .forEach(one -> writing.event(
                        RoutingEvent.Kind.PARTICIPANT_LEFT,
                        one.who().person().email().toString()));
        writing.conversation().participants(List.of()).suspended(false).close(closing);
        writing.modeChanged();
        writing.event(RoutingEvent.Kind.CONVERSATION_CLOSED, closing.outcome().name());
    }
}
