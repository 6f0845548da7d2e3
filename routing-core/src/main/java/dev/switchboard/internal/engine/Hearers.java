package dev.switchboard.internal.engine;

import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Target;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who hears of a further message of the asker if whoever was to hear of it does not have the conversation any more. */
public final class Hearers {

    private Hearers() {}

    /**
     * Whoever has the conversation now, else the team of its inbox, else the owner. Nobody if it is over, if whoever joined before has
     * heard of it, or if a question waits with which the message is seen.
     *
     * @param written when the message was
     */
    public static List<Recipient> of(
            Policy policy, Conversation conversation, Instant written, Predicate<EmailAddress> isAway) {
        var joined = Holders.joined(policy, conversation);
        if (conversation.isClosed()
                || conversation.isHandled()
                || joined.stream().anyMatch(one -> !one.since().isAfter(written))) {
            return List.of();
        }
        var inIt = Stream.concat(joined.stream().map(one -> one.who()), Holders.assignee(policy, conversation).stream())
                .filter(who -> isToHear(conversation, who))
                .toList();
        return inIt.isEmpty() ? outside(policy, conversation, isAway) : inIt;
    }

    /** Nobody answers their own question. */
    private static boolean isToHear(Conversation conversation, Recipient who) {
        return !SpecialistRule.is(conversation.asker(), who.person().email());
    }

    /** Nobody has joined or claimed it. */
    private static List<Recipient> outside(Policy policy, Conversation conversation, Predicate<EmailAddress> isAway) {
        var open = conversation.escalations().stream()
                .filter(one -> one.state().isOpen())
                .toList();
        var asked = open.stream()
                .flatMap(one -> one.recipient().stream())
                .filter(who -> Holders.holds(policy, conversation, who) && isToHear(conversation, who))
                .toList();
        var isSeen = open.stream().anyMatch(one -> one.isInLine() || one.inbox().isPresent());
        return asked.isEmpty() && !isSeen ? teamOrOwner(policy, conversation, isAway) : asked;
    }

    private static List<Recipient> teamOrOwner(
            Policy policy, Conversation conversation, Predicate<EmailAddress> isAway) {
        return conversation
                .openPlacement()
                .flatMap(one -> policy.workplace().inbox(one.inbox()))
                .map(inbox -> Holders.team(policy, conversation, inbox, isAway))
                .orElseGet(() -> owner(policy, conversation));
    }

    private static List<Recipient> owner(Policy policy, Conversation conversation) {
        return policy
                .persona(conversation.id().persona().value())
                .map(Persona::owner)
                .map(owner -> new Recipient(owner, Target.Kind.OWNER))
                .filter(who -> isToHear(conversation, who))
                .stream()
                .toList();
    }
}
