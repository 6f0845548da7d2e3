package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.notification.Occasion;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.OutboxEntry;

/** Whether what a human was to be told still concerns them when they are about to be told. */
final class Concern {

    private Concern() {}

    /**
     * Not if they were removed, or what they are told of is answered meanwhile, or was only to remind them of what they have no longer. Of
     * a further message whoever was to hear hears, even if a colleague has the conversation by now.
     */
    static boolean isWith(Policy policy, Conversation conversation, OutboxEntry.ToHuman told) {
        var id = told.escalation();
        if (id == null) {
            return Standing.holds(policy, conversation.id().persona(), told.recipient())
                    && (told.recipient().role() != Target.Kind.INBOX
                            || isOfTeam(policy.workplace(), conversation, email(told.recipient())));
        }
        var escalation = conversation.escalation(id).orElse(null);
        return escalation != null
                && escalation.state().isOpen()
                && (told.occasion() != Occasion.REMINDER || isHolder(escalation, email(told.recipient())))
                && mayBeTold(policy, conversation, escalation, told.recipient());
    }

    /** Whether it brings a further message to somebody who has the conversation; it has no other way to a human. */
    static boolean isFurther(OutboxEntry.ToHuman told) {
        return told.escalation() == null && told.because().isEmpty();
    }

    /** Whether they work on the inbox in which it is, or have the conversation by now; whether it is in none. */
    private static boolean isOfTeam(Workplace workplace, Conversation conversation, EmailAddress email) {
        var inbox = conversation.openPlacement().flatMap(one -> workplace.inbox(one.inbox()));
        return inbox.isEmpty()
                || conversation.isAssignedTo(email)
                || conversation.participant(email).isPresent()
                || workplace
                        .agent(email)
                        .map(Agent::id)
                        .filter(inbox.get().members()::contains)
                        .isPresent();
    }

    /** Whether somebody who has it may be told of it: while it waits in an inbox, a member of that has to be one still. */
    static boolean mayBeTold(Policy policy, Conversation conversation, Escalation escalation, Recipient who) {
        return who.role() != Target.Kind.INBOX
                || Standing.mayAnswer(policy, conversation.id().persona(), escalation, email(who))
                        .isPresent();
    }

    private static boolean isHolder(Escalation escalation, EmailAddress email) {
        return escalation.holders().stream()
                .anyMatch(one -> one.person().email().equals(email));
    }

    private static EmailAddress email(Recipient who) {
        return who.person().email();
    }
}
