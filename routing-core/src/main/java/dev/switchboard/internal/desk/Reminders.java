package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.spi.store.OutboxEntry;
import java.time.Instant;
import java.util.List;

/** Notes that nobody answered in time, so many times by now, and tells whoever has the question once more. */
final class Reminders {
    private final Work work;

    Reminders(Work work) {
        this.work = work;
    }

    /** Whoever has it is told once more. */
    void remind(Due due, int times) {
        stay(due, times, true);
    }

    /** It stays where it is, because nobody else is to be had. */
    void stay(Due due, int times) {
        stay(due, times, false);
    }

    private void stay(Due due, int times, boolean isReminded) {
        work.unasked(due.conversation().id(), (before, writing, now) -> {
            var escalation = before.escalation(due.escalation().id())
                    .filter(one -> one.state().isOpen()
                            && one.deadline().equals(due.escalation().deadline()))
                    .orElse(null);
            if (escalation == null) {
                return WorkResult.UNCHANGED;
            }
            note(writing, escalation, times, due.at(), isReminded);
            if (isReminded) {
                writing.tell(reminders(before, escalation, times));
            }
            return WorkResult.DONE;
        });
    }

    private static void note(Writing writing, Escalation escalation, int times, Instant at, boolean isReminded) {
        var changed = escalation.toBuilder()
                .deadline(escalation.deadline().stayed(times));
        if (isReminded) {
            changed.happened(at, null, "reminded, because nobody has answered in time");
        }
        writing.conversation().changeEscalation(escalation.id(), any -> changed.build());
        writing.event(RoutingEvent.Kind.DEADLINE_PASSED, escalation.id().toString());
    }

    private static List<OutboxEntry> reminders(Conversation conversation, Escalation escalation, int times) {
        return escalation.holders().stream()
                .<OutboxEntry>map(who -> OutboxEntry.ToHuman.reminder(
                        conversation.id(), escalation.questionSequence(), who, escalation.id(), times))
                .toList();
    }
}
