package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.notification.Occasion;
import dev.switchboard.notification.Recipient;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Target;
import dev.switchboard.spi.store.OutboxEntry;

/** Whether what a human was to be told still concerns them when they are about to be told. */
final class Concern {

    private Concern() {}

    /**
     * Not if they were removed, or what they are told of is answered meanwhile, or was only to remind them of what they have no longer. A
     * further message has no other way to a human: whoever was to get it gets it, even if a colleague has the conversation by now.
     */
    static boolean isWith(Policy policy, Conversation conversation, OutboxEntry.ToHuman told) {
        var id = told.escalation();
        if (id == null) {
            return Standing.holds(policy, conversation.id().persona(), told.recipient());
        }
        var escalation = conversation.escalation(id).orElse(null);
        return escalation != null
                && escalation.state().isOpen()
                && (told.occasion() != Occasion.REMINDER || isHolder(escalation, email(told.recipient())))
                && mayBeTold(policy, conversation, escalation, told.recipient());
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
