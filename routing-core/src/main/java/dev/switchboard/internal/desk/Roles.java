package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Person;
import dev.switchboard.notification.Recipient;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.Target;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The default permissions: the table of the model, 3.7, for actors whose roles follow from the policy and the conversation. */
final class Roles {

    /** Nobody does that with what they ask themselves. */
    private static final Set<Action> OWN_QUESTION =
            EnumSet.of(Action.CLAIM, Action.TAKE_OVER, Action.ANSWER, Action.HELP, Action.INVITE, Action.SET_STATUS);

    private Roles() {}

    /**
     * As whom the actor works in a conversation of the persona; nobody if the policy knows nobody like that. An administrator who is
     * nobody else acts as its owner does.
     */
    static Optional<Recipient> of(Policy policy, Optional<Persona> persona, Actor actor) {
        var agent = agent(policy, actor);
        if (agent.isPresent()) {
            return agent.map(one -> new Recipient(one.person(), Target.Kind.AGENT));
        }
        return actor.email().flatMap(email -> person(persona, email, actor.isAdmin()));
    }

    /** The agent whom the actor is. */
    static Optional<Agent> agent(Policy policy, Actor actor) {
        return actor.agentId()
                .flatMap(policy.workplace()::agent)
                .or(() -> actor.email().flatMap(policy.workplace()::agent));
    }

    private static Optional<Recipient> person(Optional<Persona> persona, EmailAddress email, boolean admin) {
        var owner = persona.map(Persona::owner).filter(one -> one.email().equals(email));
        if (owner.isPresent()) {
            return owner.map(one -> new Recipient(one, Target.Kind.OWNER));
        }
        var specialist = persona.flatMap(known -> known.specialists().specialist(email))
                .map(one -> new Recipient(new Person(one.email(), one.name()), Target.Kind.SPECIALIST));
        return admin
                ? specialist.or(() -> Optional.of(new Recipient(new Person(email, ""), Target.Kind.OWNER)))
                : specialist;
    }

    /** Whether the actor owns the persona, also if known as an agent too. */
    static boolean owns(Persona persona, Policy policy, Actor actor) {
        return of(policy, Optional.of(persona), actor)
                .filter(who -> who.person().email().equals(persona.owner().email()))
                .isPresent();
    }

    /**
     * What the table says about a conversation.
     *
     * @param member whether the actor is a member of the inbox or of a view that shows the conversation
     */
    static boolean allows(
            Policy policy, Conversation conversation, Actor actor, Recipient who, Action action, boolean member) {
        var email = who.person().email();
        if (OWN_QUESTION.contains(action) && isAsker(conversation, email)) {
            return false;
        }
        if (actor.isAdmin()) {
            return true;
        }
        var owner = policy.persona(conversation.id().persona().value())
                .filter(persona -> owns(persona, policy, actor))
                .isPresent();
        var joined = conversation.participant(email).isPresent();
        var agent = who.role() == Target.Kind.AGENT;
        return switch (action) {
            case LIST, TAKE_OVER -> member || owner;
            case CLAIM -> member || owner || (agent && hasClaimed(conversation, email));
            case ANSWER -> owner || joined || has(conversation, email);
            case SUSPEND, SET_STATUS -> owner || joined || (agent && conversation.isAssignedTo(email));
            case TAG -> joined;
            case INVITE -> joined && who.role() != Target.Kind.SPECIALIST;
            case HELP -> agent;
            case TEACH,
                    READ_EXPERTISE,
                    MANAGE_EXPERTISE,
                    CHANGE_EXPERTISE,
                    CHANGE_POLICY,
                    ANNOUNCE_ABSENCE,
                    READ_TRACE,
                    READ_CONTACT,
                    EDIT_CONTACT,
                    LINK_CONTACT,
                    DELETE_CONTACT,
                    MERGE_CONTACTS,
                    UNDO_MERGE,
                    ANONYMISE_CONTACT -> throw new IllegalArgumentException(action + " is not done in a conversation");
        };
    }

    /** Nobody approves their own request, whatever else they are. */
    static boolean isAsker(Conversation conversation, EmailAddress email) {
        return conversation.asker().emails().contains(email)
                || conversation.escalations().stream()
                        .anyMatch(one ->
                                one.state().isOpen() && one.asker().emails().contains(email));
    }

    /** Whether they have it, and it waits for nobody else to claim it; also where no view shows it any more. */
    private static boolean hasClaimed(Conversation conversation, EmailAddress email) {
        return conversation.isAssignedTo(email)
                && conversation
                        .openPlacement()
                        .filter(one -> one.state() == Placement.State.AWAITING)
                        .isEmpty();
    }

    /** Whether they are responsible, or have a question that is open, or was until the conversation ended. */
    private static boolean has(Conversation conversation, EmailAddress email) {
        return conversation.isAssignedTo(email)
                || conversation.escalations().stream()
                        .anyMatch(one -> Endings.isAnswerable(conversation, one) && one.isWith(email));
    }
}
