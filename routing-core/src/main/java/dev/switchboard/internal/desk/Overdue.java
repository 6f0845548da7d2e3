package dev.switchboard.internal.desk;

import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.state.Pages;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Key;
import dev.switchboard.spi.store.Query;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;

/**
 * Does what time has brought to open escalations, in the order of the times at which it was due, so that it makes no difference how
 * often somebody looks.
 */
final class Overdue {
    private static final int MOST_TRIES = 10_000;

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
        return served + work(Pages.all(parts.store(), new Query.OpenEscalations()), now, any -> true);
    }

    /** Somebody said when they are away: what moves at once is moved; how many went to somebody else. */
    int absencesChanged(EmailAddress person) {
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
        var queue = new PriorityQueue<>(Due.IN_ORDER);
        var agenda = new Agenda(snapshots.current().policy(), crew, now);
        for (var conversation : conversations) {
            for (var escalation : conversation.escalations()) {
                agenda.next(conversation, escalation).filter(isMeant).ifPresent(queue::add);
            }
        }
        var inVain = new HashSet<Object>();
        int moved = 0;
        while (!queue.isEmpty()) {
            var due = queue.poll();
            var present = next(due, agenda, isMeant).orElse(null);
            if (present != null && key(present).equals(key(due))) {
                var isMoved = done(present, now);
                moved += isMoved ? 1 : 0;
                if (!isMoved && due.what() != Due.What.DEADLINE) {
                    inVain.add(key(due));
                }
                present = next(due, agenda, isMeant).orElse(null);
            }
            if (present != null && !inVain.contains(key(present))) {
                queue.add(present);
            }
        }
        return moved;
    }

    /** What comes next to the same, as it is now: what was done to others may have changed it. */
    private Optional<Due> next(Due due, Agenda agenda, Predicate<Due> isMeant) {
        var conversation =
                parts.store().read(Key.conversation(due.conversation().id())).value();
        return conversation == null
                ? Optional.empty()
                : conversation
                        .escalation(due.escalation().id())
                        .flatMap(one -> agenda.next(conversation, one))
                        .filter(isMeant);
    }

    private static Object key(Due due) {
        return List.of(due.what(), due.at(), due.escalation().id());
    }

    private boolean done(Due due, Instant now) {
        return switch (due.what()) {
            case LINE -> move(due, Handover.Why.WAITED, 0);
            case AWAY -> move(due, Handover.Why.AWAY, 0);
            case BACK -> move(due, Handover.Why.BACK, 0);
            case DEADLINE -> pass(due, now);
        };
    }

    private boolean move(Due due, Handover.Why why, int inVain) {
        return reassignment.move(due.conversation(), due.escalation(), why, new AsOf(due.at(), inVain));
    }

    /** The first thing that can be done of what follows by now. */
    private boolean pass(Due due, Instant now) {
        var policy = snapshots.current().policy();
        var persona = policy.require(due.conversation().id().persona().value());
        var deadline = Deadlines.of(persona, due.escalation()).orElseThrow();
        int times = due.escalation().deadline().times();
        var at = Optional.of(due.at());
        for (int tries = 0; at.filter(one -> !one.isAfter(now)).isPresent() && tries < MOST_TRIES; tries++) {
            var action = deadline.after(times);
            var one = new Due(at.get(), due.what(), due.conversation(), due.escalation());
            times++;
            if (action == DeadlineAction.REMIND && !isAway(one)) {
                reminders.remind(one, times);
                return false;
            }
            if (move(one, Handover.Why.of(action), tries)) {
                return true;
            }
            at = Deadlines.due(persona, due.escalation(), deadline, times);
        }
        reminders.stay(due, times);
        return false;
    }

    private boolean isAway(Due due) {
        var policy = snapshots.current().policy();
        var holder = due.escalation().recipient().map(one -> one.person().email());
        return holder.filter(one -> Attendance.of(policy, crew, one, due.at()) != null)
                .isPresent();
    }

    /** The asker wrote again: what stayed with somebody who is away, or with a substitute of somebody who is back, moves now. */
    void askerWrote(Conversation before) {
        var now = parts.clock().instant();
        var agenda = new Agenda(snapshots.current().policy(), crew, now);
        for (var escalation : before.escalations()) {
            if (Deadlines.isUnattended(before, escalation)) {
                moveNow(before, escalation.id(), agenda, now);
            }
        }
    }

    private void moveNow(Conversation conversation, EscalationId id, Agenda agenda, Instant now) {
        var escalation = conversation.escalation(id).orElseThrow();
        var leaves = agenda.leaves(escalation);
        var returns = agenda.returns(escalation);
        if (returns != null && !returns.isAfter(now)) {
            reassignment.move(conversation, escalation, Handover.Why.BACK, AsOf.of(now));
        } else if (leaves != null && !leaves.isAfter(now)) {
            reassignment.move(conversation, escalation, Handover.Why.AWAY, AsOf.of(now));
        }
    }
}
