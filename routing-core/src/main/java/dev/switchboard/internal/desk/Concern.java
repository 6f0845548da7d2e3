package dev.switchboard.internal.desk;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
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

    /** Not if it is answered meanwhile, or nothing that they have any longer, or they were removed. */
    static boolean isWith(Policy policy, Conversation conversation, OutboxEntry.ToHuman told) {
        var id = told.escalation();
        if (id == null) {
            return Standing.holds(policy, conversation.id().persona(), told.recipient())
                    && (!told.because().isEmpty() || has(policy.workplace(), conversation, told.recipient()));
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

    /** Whether they are in it, are responsible for it, have one of its questions, or work on its inbox. */
    private static boolean has(Workplace workplace, Conversation conversation, Recipient who) {
        var email = email(who);
        return conversation.participant(email).isPresent()
                || conversation.isAssignedTo(email)
                || hasQuestion(conversation, who)
                || conversation
                        .openPlacement()
                        .flatMap(one -> workplace.inbox(one.inbox()))
                        .filter(inbox -> worksOn(workplace, inbox, who))
                        .isPresent();
    }

    /** The members of an inbox have what waits there only while they work on it. */
    private static boolean hasQuestion(Conversation conversation, Recipient who) {
        return who.role() != Target.Kind.INBOX
                && conversation.escalations().stream()
                        .anyMatch(one -> one.state().isOpen() && isHolder(one, email(who)));
    }

    /** An owner is told where there is nobody else. */
    private static boolean worksOn(Workplace workplace, Inbox inbox, Recipient who) {
        return who.role() == Target.Kind.OWNER
                || (who.role() == Target.Kind.INBOX
                        && workplace.membersOf(inbox).stream()
                                .anyMatch(one -> one.email().equals(email(who))));
    }

    private static boolean isHolder(Escalation escalation, EmailAddress email) {
        return escalation.holders().stream()
                .anyMatch(one -> one.person().email().equals(email));
    }

    private static EmailAddress email(Recipient who) {
        return who.person().email();
    }
}
