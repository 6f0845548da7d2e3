package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationBuilder;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.EscalationId;
import dev.switchboard.spi.store.OutboxEntry;
import java.util.List;

/** Notes that nobody answered in time, so many times by now, and tells whoever has the question once more. */
final class Reminders {
    private static final String REMINDED = "reminded, because nobody has answered in time";

    private final Work work;

    Reminders(Work work) {
        this.work = work;
    }

    /**
     * Those who have it are told once more.
     *
     * @param who who of them
     * @param more how often the time was over since that was noted last
     */
    void remind(Due due, List<Recipient> who, int more) {
        ifUnchanged(due, (before, escalation, writing) -> {
            var times = escalation.deadline().times() + more;
            note(writing, escalation, times, escalation.toBuilder().happened(due.at(), null, REMINDED));
            writing.tell(reminders(before, escalation, who, times));
        });
    }

    /**
     * It stays where it is, because nobody else is to be had.
     *
     * @param more how often the time was over since that was noted last
     */
    void stay(Due due, int more) {
        ifUnchanged(
                due,
                (before, escalation, writing) ->
                        changed(writing, escalation, escalation.deadline().times() + more, escalation.toBuilder()));
    }

    /** Those who were to be told later are told now. */
    void tell(ConversationId conversation, EscalationId id) {
        work.unasked(conversation, (before, writing, now) -> {
            var escalation = before.escalation(id).filter(Escalation::isToldLater);
            escalation.filter(one -> one.state().isOpen()).ifPresent(writing::tellAtOnce);
            return escalation.isPresent() ? WorkResult.DONE : WorkResult.UNCHANGED;
        });
    }

    /** A change of an escalation. */
    @FunctionalInterface
    private interface Change {
        void make(Conversation before, Escalation escalation, Writing writing);
    }

    /** Unless it is answered by now, or somebody else noted that its time was over. */
    private void ifUnchanged(Due due, Change change) {
        work.unasked(due.conversation().id(), (before, writing, now) -> {
            var escalation = before.escalation(due.escalation().id())
                    .filter(one -> one.state().isOpen())
                    .filter(one -> one.deadline().equals(due.escalation().deadline()));
            if (escalation.isEmpty()) {
                return WorkResult.UNCHANGED;
            }
            change.make(before, escalation.get(), writing);
            return WorkResult.DONE;
        });
    }

    private static void note(Writing writing, Escalation escalation, int times, EscalationBuilder changed) {
        changed(writing, escalation, times, changed);
        writing.event(RoutingEvent.Kind.DEADLINE_PASSED, escalation.id().toString());
    }

    private static void changed(Writing writing, Escalation escalation, int times, EscalationBuilder changed) {
        changed.deadline(escalation.deadline().stayed(times));
        writing.conversation().changeEscalation(escalation.id(), any -> changed.build());
    }

    private static List<OutboxEntry> reminders(
            Conversation conversation, Escalation escalation, List<Recipient> who, int times) {
        return who.stream()
                .<OutboxEntry>map(one -> OutboxEntry.ToHuman.reminder(
                        conversation.id(), escalation.questionSequence(), one, escalation.id(), times))
                .toList();
    }
}
