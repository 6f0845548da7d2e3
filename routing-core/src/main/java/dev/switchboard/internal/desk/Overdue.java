package dev.switchboard.internal.desk;

import dev.switchboard.absence.StandIn;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.policy.Policy;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Does what time has brought to open escalations, in the order of the times at which it was due, so that it makes no difference how
 * often somebody looks.
 */
final class Overdue {
    private final Parts parts;
    private final SnapshotSource snapshots;
    private final Reassignment reassignment;
    private final Reminders reminders;
    private final Lines lines;
    private final Crew crew;

    Overdue(Parts parts, SnapshotSource snapshots, Dispatcher dispatcher, Work work, Crew crew) {
        this.parts = parts;
        this.snapshots = snapshots;
        this.reassignment = dispatcher.reassignment();
        this.reminders = new Reminders(work);
        this.lines = dispatcher.lines();
        this.crew = crew;
    }

    /** Whoever waits for an agent gets one who is there by now, rather than what time has brought; how many went to somebody else. */
    int escalate(Instant now) {
        lines.sendOn();
        var served = lines.serveAll();
        var open = Pages.all(parts.store(), new Query.OpenEscalations());
        return served + rerouteRemoved(open) + work(open, now, any -> true);
    }

    /** Whoever was removed from the policy by a process that died before it gave their questions to somebody else. */
    private int rerouteRemoved(List<Conversation> open) {
        var policy = snapshots.current().policy();
        var awareness = reassignment.awareness();
        return reassignment.moveRemoved(
                open, (conversation, escalation) -> Departures.isStranded(policy, awareness, conversation, escalation));
    }

    /** Somebody said when they are away: what moves at once is moved, and who is there serves; how many went to somebody else. */
    int absencesChanged(EmailAddress person) {
        return moved(person) + (snapshots.current().isWaiting() ? lines.serve(person) : 0);
    }

    private int moved(EmailAddress person) {
        if (snapshots.current().policy().personas().stream().noneMatch(Agenda::moves)) {
            return 0;
        }
        var now = parts.clock().instant();
        var open = Pages.all(parts.store(), new Query.OpenEscalations());
        return work(open, now, due -> isAbout(due, person));
    }

    private static boolean isAbout(Due due, EmailAddress person) {
        return switch (due.what()) {
            case AWAY -> due.escalation().isWith(person);
            case BACK ->
                due.escalation()
                        .standIn()
                        .filter(one -> one.insteadOf().equals(person))
                        .isPresent();
            case LINE, DEADLINE -> false;
        };
    }

    private int work(List<Conversation> conversations, Instant now, Predicate<Due> isMeant) {
        var policy = snapshots.current().policy();
        return new CatchUp(parts, policy, crew, now, reassignment, reminders, isMeant).run(conversations);
    }

    /**
     * The asker wrote again: what stayed with somebody who is away, or with a substitute of somebody who is back, moves now; whoever was to
     * be told with this message and is away is told all the same if nobody stands in.
     */
    void askerWrote(Conversation before) {
        var now = parts.clock().instant();
        var policy = snapshots.current().policy();
        for (var escalation : before.escalations()) {
            if (escalation.state().isOpen() && !Agenda.isTakenUp(escalation)) {
                moveNow(policy, before, escalation, now);
            }
        }
    }

    private void moveNow(Policy policy, Conversation conversation, Escalation escalation, Instant now) {
        var holder = escalation.recipient().map(one -> one.person().email());
        var absent = escalation.standIn().map(StandIn::insteadOf);
        if (absent.filter(one -> !isAway(policy, one, now)).isPresent()) {
            reassignment.move(conversation, escalation, Handover.Why.BACK, AsOf.of(now));
        } else if (holder.filter(one -> isAway(policy, one, now)).isPresent()
                && !reassignment.move(conversation, escalation, Handover.Why.AWAY, AsOf.of(now))
                && escalation.isToldLater()) {
            reminders.tell(conversation.id(), escalation.id());
        }
    }

    private boolean isAway(Policy policy, EmailAddress person, Instant now) {
        return Attendance.of(policy, crew, person, now) != null;
    }
}
