package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.ConversationBuilder;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Target;
import org.jspecify.annotations.Nullable;

/** Who becomes responsible for a conversation; at most one (I-4). */
public final class Assignment {

    private Assignment() {}

    /**
     * A specialist or agent does, unless somebody of the team has claimed the conversation. An owner is only asked: anybody of the
     * team may take it.
     */
    public static void to(ConversationBuilder conversation, @Nullable Conversation before, Recipient recipient) {
        var isClaimed = before != null && before.assignee().isPresent() && isClaimed(before);
        var canHave = recipient.role() == Target.Kind.SPECIALIST || recipient.role() == Target.Kind.AGENT;
        if (canHave && !isClaimed) {
            conversation.assignee(recipient);
        }
    }

    /** A question waits in an inbox: whoever is done with the earlier ones no longer keeps the team from it. */
    public static void waiting(ConversationBuilder conversation, @Nullable Conversation before) {
        if (before != null
                && before.assignee()
                        .filter(assignee -> !isBusy(before, assignee))
                        .isPresent()) {
            toNobody(conversation);
        }
    }

    /** Whoever left is responsible no longer, unless they have a question still to be answered, or claimed the conversation. */
    public static void left(ConversationBuilder conversation, Conversation before, EmailAddress who) {
        if (before.isAssignedTo(who) && !isClaimed(before) && !isAsked(before, who)) {
            conversation.assignee(null);
        }
    }

    /** Nobody is responsible any more; what was claimed waits again. */
    public static void toNobody(ConversationBuilder conversation) {
        conversation
                .assignee(null)
                .build()
                .openPlacement()
                .filter(one -> one.state() == Placement.State.CLAIMED)
                .ifPresent(one -> conversation.placement(one.with(Placement.State.AWAITING)));
    }

    private static boolean isClaimed(Conversation conversation) {
        return conversation
                .openPlacement()
                .filter(one -> one.state() == Placement.State.CLAIMED)
                .isPresent();
    }

    private static boolean isBusy(Conversation conversation, Recipient assignee) {
        var email = assignee.person().email();
        return conversation.participant(email).isPresent() || isAsked(conversation, email);
    }

    private static boolean isAsked(Conversation conversation, EmailAddress who) {
        return conversation.escalations().stream().anyMatch(one -> one.state().isOpen() && one.isWith(who));
    }
}
