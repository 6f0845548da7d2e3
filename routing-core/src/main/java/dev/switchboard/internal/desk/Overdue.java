package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.spi.store.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Gives to the next step what nobody answered in time. */
final class Overdue {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Reassignment reassignment;
    private final Lines lines;

    Overdue(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.reassignment = dispatcher.reassignment();
        this.lines = dispatcher.lines();
    }

    /**
     * Whoever waits for an agent gets one who is there by now, rather than the next step of the chain. What leaves the line is not
     * overdue at once, however far this time is ahead of the clock.
     */
    int escalate(Instant now) {
        var asked = Pages.all(parts.store(), new Query.OpenEscalations());
        lines.sendOn();
        var served = lines.serveAll();
        return served + lines.escalate(now) + escalateUnanswered(asked, now);
    }

    private int escalateUnanswered(List<Conversation> asked, Instant now) {
        var policy = snapshots.current().policy();
        var moved = 0;
        for (var conversation : asked) {
            var timeout = policy.persona(conversation.id().persona().value())
                    .flatMap(persona -> persona.deadline().map(dev.switchboard.chain.Deadline::within));
            if (timeout.isPresent()) {
                moved += escalate(conversation, timeout.get(), now);
            }
        }
        return moved;
    }

    private int escalate(Conversation conversation, Duration timeout, Instant now) {
        var moved = 0;
        for (var escalation : conversation.escalations()) {
            var waited = Duration.between(escalation.assignedAt(), now);
            if (isWaiting(conversation, escalation) && waited.compareTo(timeout) >= 0) {
                moved += reassignment.move(conversation, escalation, Handover.Why.OVERDUE) ? 1 : 0;
            }
        }
        return moved;
    }

    /** Nobody is at it: it is not yet acknowledged, or whoever joined has left again. */
    private static boolean isWaiting(Conversation conversation, Escalation escalation) {
        return escalation.state() == EscalationState.ACKNOWLEDGED
                ? escalation
                        .recipient()
                        .flatMap(who -> conversation.participant(who.person().email()))
                        .isEmpty()
                : escalation.state().isOpen() && !escalation.isInLine();
    }
}
