package dev.switchboard.internal.desk;

import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.internal.engine.Attendance;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.Key;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/** Does all that is due by one time, the earliest first, whatever it is and to whom it comes. Belongs to one thread. */
final class CatchUp {
    private static final int MOST_IN_VAIN = 10_000;

    private final Parts parts;
    private final Policy policy;
    private final Crew crew;
    private final Reassignment reassignment;
    private final Reminders reminders;
    private final Agenda agenda;
    private final Predicate<Due> isMeant;
    private final PriorityQueue<Due> queue = new PriorityQueue<>(Due.IN_ORDER);
    /** How often the time of a question was over now without anybody to be had. */
    private final Map<EscalationId, InVain> inVain = new HashMap<>();

    /** What was not to be done, so that it is not tried for ever. */
    private final Set<Object> undone = new HashSet<>();

    private int moved;

    /**
     * That the time of a question was over without anybody to be had.
     *
     * @param due the latest of these times
     * @param times how often since that was noted last
     */
    private record InVain(Due due, int times) {}

    CatchUp(
            Parts parts,
            Policy policy,
            Crew crew,
            Instant now,
            Reassignment reassignment,
            Reminders reminders,
            Predicate<Due> isMeant) {
        this.parts = parts;
        this.policy = policy;
        this.crew = crew;
        this.reassignment = reassignment;
        this.reminders = reminders;
        this.agenda = new Agenda(policy, crew, now);
        this.isMeant = isMeant;
    }

    /** How many went to somebody else. */
    int run(List<Conversation> open) {
        for (var conversation : open) {
            for (var escalation : conversation.escalations()) {
                next(conversation, escalation).ifPresent(queue::add);
            }
        }
        while (!queue.isEmpty()) {
            var due = queue.poll();
            var present = next(due);
            if (present.filter(one -> key(one).equals(key(due))).isPresent()) {
                run(present.get());
                present = next(due);
            }
            present.ifPresent(queue::add);
        }
        inVain.values().forEach(one -> reminders.stay(one.due(), one.times()));
        return moved;
    }

    /** What comes next to the same, as it is now: what was done to others may have changed it. */
    private Optional<Due> next(Due due) {
        var conversation =
                parts.store().read(Key.conversation(due.conversation().id())).value();
        return conversation == null
                ? Optional.empty()
                : conversation.escalation(due.escalation().id()).flatMap(one -> next(conversation, one));
    }

    private Optional<Due> next(Conversation conversation, Escalation escalation) {
        int times = times(escalation.id());
        return times > MOST_IN_VAIN
                ? Optional.empty()
                : agenda.of(conversation, escalation, times)
                        .filter(isMeant)
                        .filter(one -> !undone.contains(key(one)))
                        .min(Due.IN_ORDER);
    }

    private int times(EscalationId id) {
        var known = inVain.get(id);
        return known == null ? 0 : known.times();
    }

    private static Object key(Due due) {
        return List.of(due.what(), due.at(), due.escalation().id());
    }

    private void run(Due due) {
        switch (due.what()) {
            case LINE -> move(due, Handover.Why.WAITED);
            case AWAY -> move(due, Handover.Why.AWAY);
            case BACK -> move(due, Handover.Why.BACK);
            case DEADLINE -> pass(due);
        }
    }

    private void move(Due due, Handover.Why why) {
        if (isMoved(due, why, 0)) {
            moved++;
        } else {
            undone.add(key(due));
        }
    }

    private boolean isMoved(Due due, Handover.Why why, int times) {
        return reassignment.move(due.conversation(), due.escalation(), why, new AsOf(due.at(), times));
    }

    /** Does what follows, or notes that nobody was to be had; there is nobody to remind of what waits in the line, where it stays. */
    private void pass(Due due) {
        var id = due.escalation().id();
        var persona = policy.require(due.conversation().id().persona().value());
        var deadline = Deadlines.of(persona, due.escalation()).orElseThrow();
        int before = times(id);
        var action = deadline.after(due.escalation().deadline().times() + before);
        var present = action == DeadlineAction.REMIND ? present(due) : List.<Recipient>of();
        if (!present.isEmpty()) {
            reminders.remind(due, present, before + 1);
            inVain.remove(id);
        } else if (!isReminderInLine(due, action)
                && deadline.allowsAnother(due.escalation().deadline().moves())
                && isMoved(due, Handover.Why.of(action), before)) {
            moved++;
            inVain.remove(id);
        } else {
            inVain.put(id, new InVain(due, before + 1));
        }
    }

    private static boolean isReminderInLine(Due due, DeadlineAction action) {
        return action == DeadlineAction.REMIND && due.escalation().isInLine();
    }

    /** Who of those who have it is not away, and works on its inbox still. */
    private List<Recipient> present(Due due) {
        return due.escalation().holders().stream()
                .filter(who -> Attendance.of(policy, crew, who.person().email(), due.at()) == null)
                .filter(who -> Concern.mayBeTold(policy, due.conversation(), due.escalation(), who))
                .toList();
    }
}
