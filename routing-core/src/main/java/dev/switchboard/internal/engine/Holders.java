package dev.switchboard.internal.engine;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Participant;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who has a conversation, so that it need not be handed to somebody: only those who still may answer count. */
public final class Holders {

    private Holders() {}

    /** Whether the automation may speak, as far as those who joined still may answer. */
    public static AutomationMode mode(Policy policy, Conversation conversation) {
        return conversation.mode() == AutomationMode.DEFERRING
                        && joined(policy, conversation).isEmpty()
                ? AutomationMode.ACTIVE
                : conversation.mode();
    }

    /** Whether nobody has to do with it, and nobody is in it still: what was wanted there is wanted no longer. */
    public static boolean isNobodys(Conversation conversation) {
        return !conversation.isAttended() && conversation.participants().isEmpty();
    }

    /** Whoever joined, else the assignee, else the inbox, else whoever was asked last and has not answered. */
    public static Optional<Target> of(Policy policy, Conversation conversation) {
        return of(policy, conversation, any -> true);
    }

    /**
     * Somebody else than the asker, because nobody answers their own question, who is not away: whoever is away has it only if they
     * joined.
     */
    static Optional<Target> of(Turn turn, Conversation conversation) {
        return of(turn.policy(), conversation, who -> {
            var email = who.person().email();
            return !SpecialistRule.is(turn.asker(), email)
                    && (conversation.participant(email).isPresent() || turn.awayOf(email) == null);
        });
    }

    private static Optional<Target> of(Policy policy, Conversation conversation, Predicate<Recipient> counts) {
        var workplace = policy.workplace();
        return joined(policy, conversation).stream()
                .map(Participant::who)
                .filter(counts)
                .findFirst()
                .or(() -> assignee(policy, conversation).filter(counts))
                .map(who -> target(workplace, who))
                .or(() -> conversation
                        .openPlacement()
                        .flatMap(one -> workplace.inbox(one.inbox()))
                        .map(Holders::target))
                .or(() -> asked(policy, conversation).filter(counts).map(who -> target(workplace, who)));
    }

    /** Who is told of what waits in an inbox: its active members who are not away, or else the owner; nobody is told of their own question. */
    public static List<Recipient> team(
            Policy policy, Conversation conversation, Inbox inbox, Predicate<EmailAddress> isAway) {
        var owner = policy.persona(conversation.id().persona().value()).map(Persona::owner);
        return team(policy.workplace(), owner, conversation.asker(), inbox, isAway);
    }

    static List<Recipient> team(
            Workplace workplace, Optional<Person> owner, Asker asker, Inbox inbox, Predicate<EmailAddress> isAway) {
        var members = workplace.membersOf(inbox).stream()
                .filter(agent ->
                        agent.isActive() && !SpecialistRule.is(asker, agent.email()) && !isAway.test(agent.email()))
                .map(agent -> new Recipient(agent.person(), Target.Kind.INBOX))
                .toList();
        return members.isEmpty()
                ? owner.filter(one -> !SpecialistRule.is(asker, one.email())).stream()
                        .map(one -> new Recipient(one, Target.Kind.OWNER))
                        .toList()
                : members;
    }

    /** The humans who joined and may still answer. */
    static List<Participant> joined(Policy policy, Conversation conversation) {
        return conversation.participants().isEmpty()
                ? List.of()
                : conversation.participants().stream()
                        .filter(one -> holds(policy, conversation, one.who()))
                        .toList();
    }

    /** The assignee, if still allowed to answer. */
    public static Optional<Recipient> assignee(Policy policy, Conversation conversation) {
        return conversation.assignee().filter(who -> holds(policy, conversation, who));
    }

    /** Who has the latest escalation that is open. */
    private static Optional<Recipient> asked(Policy policy, Conversation conversation) {
        var escalations = conversation.escalations();
        for (int i = escalations.size() - 1; i >= 0; i--) {
            var holders = escalations.get(i).holders();
            if (escalations.get(i).state().isOpen()
                    && !holders.isEmpty()
                    && holds(policy, conversation, holders.get(0))) {
                return Optional.of(holders.get(0));
            }
        }
        return Optional.empty();
    }

    static boolean holds(Policy policy, Conversation conversation, Recipient who) {
        return Standing.holds(policy, conversation.id().persona(), who);
    }

    /** An agent by id, anybody else by address. */
    static Target target(Workplace workplace, Recipient who) {
        var person = who.person();
        if (who.role() == Target.Kind.AGENT || who.role() == Target.Kind.INBOX) {
            return workplace
                    .agent(person.email())
                    .map(AssignmentRule::target)
                    .orElseGet(
                            () -> new Target(Target.Kind.AGENT, person.email().toString(), person.displayName()));
        }
        return new Target(who.role(), person.email().toString(), person.displayName());
    }

    static Target target(Inbox inbox) {
        return new Target(Target.Kind.INBOX, inbox.id(), inbox.name());
    }
}
