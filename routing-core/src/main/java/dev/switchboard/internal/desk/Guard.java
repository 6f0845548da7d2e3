package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Placement;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.notification.Recipient;
import dev.switchboard.permission.Action;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyChange;
import dev.switchboard.policy.PolicyDifference;
import dev.switchboard.spi.PermissionRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks the host's permissions; what they throw counts as no. Any number of threads may use it. */
final class Guard {
    private final Parts parts;

    Guard(Parts parts) {
        this.parts = parts;
    }

    /** As whom the actor may do that with the conversation; nobody if not allowed. */
    Optional<Recipient> admit(Policy policy, Conversation conversation, Actor actor, Action action, Instant now) {
        var persona = policy.persona(conversation.id().persona().value());
        return Roles.of(policy, persona, actor).filter(who -> {
            var member = isMember(policy, conversation, who, action, now);
            var byRole = Roles.allows(policy, conversation, actor, who, action, member);
            return allows(new PermissionRequest(actor, action, conversation, place(conversation), byRole));
        });
    }

    private static @Nullable String place(Conversation conversation) {
        return conversation.openPlacement().map(Placement::inbox).orElse(null);
    }

    /** Whether it is where this human looks: in an inbox, or in a view; what is in an inbox is taken over by its members only. */
    private static boolean isMember(
            Policy policy, Conversation conversation, Recipient who, Action action, Instant now) {
        var workplace = policy.workplace();
        var agent = workplace.agent(who.person().email()).map(Agent::id).orElse("");
        var inbox = conversation.openPlacement().flatMap(placement -> workplace.inbox(placement.inbox()));
        if (inbox.isPresent()
                && (action == Action.TAKE_OVER || inbox.get().members().contains(agent))) {
            return inbox.get().members().contains(agent);
        }
        return workplace.views().stream()
                .anyMatch(
                        view -> isMember(policy, view, conversation, agent) && shows(policy, view, conversation, now));
    }

    static boolean shows(Policy policy, SharedView view, Conversation conversation, Instant now) {
        var assignee = conversation
                .assignee()
                .flatMap(who -> policy.workplace().agent(who.person().email()))
                .map(Agent::id);
        return view.shows(conversation, assignee, now);
    }

    private static boolean isMember(Policy policy, SharedView view, Conversation conversation, String agent) {
        return (view.members().isEmpty() ? operators(policy, conversation) : view.members()).contains(agent);
    }

    private static List<String> operators(Policy policy, Conversation conversation) {
        return policy.persona(conversation.id().persona().value())
                .map(Persona::operators)
                .orElse(List.of());
    }

    /** Whether the actor may list the inbox: its members, owners for what is theirs, administrators. */
    boolean maySee(Policy policy, Inbox inbox, Actor actor) {
        var byRole = actor.isAdmin() || isAmong(policy, inbox.members(), actor) || ownsAny(policy, actor);
        return allows(new PermissionRequest(actor, Action.LIST, null, inbox.id(), byRole));
    }

    /** Whether the actor may list the view: its members, operators if it has none, owners for what is theirs, administrators. */
    boolean maySee(Policy policy, SharedView view, Actor actor) {
        var byRole = actor.isAdmin()
                || (view.members().isEmpty()
                        ? policy.personas().stream().anyMatch(one -> isAmong(policy, one.operators(), actor))
                        : isAmong(policy, view.members(), actor))
                || ownsAny(policy, actor);
        return allows(new PermissionRequest(actor, Action.LIST, null, view.id(), byRole));
    }

    /** Whether one who may see the inbox sees this conversation in it. */
    boolean sees(Policy policy, Inbox inbox, Conversation conversation, Actor actor) {
        return sees(policy, conversation, actor, isAmong(policy, inbox.members(), actor), inbox.id());
    }

    /** Whether one who may see the view sees this conversation in it. */
    boolean sees(Policy policy, SharedView view, Conversation conversation, Actor actor) {
        var members = view.members().isEmpty() ? operators(policy, conversation) : view.members();
        return sees(policy, conversation, actor, isAmong(policy, members, actor), view.id());
    }

    private boolean sees(Policy policy, Conversation conversation, Actor actor, boolean member, String place) {
        var byRole = actor.isAdmin()
                || member
                || policy.persona(conversation.id().persona().value())
                        .filter(persona -> Roles.owns(persona, policy, actor))
                        .isPresent();
        return allows(new PermissionRequest(actor, Action.LIST, conversation, place, byRole));
    }

    private static boolean isAmong(Policy policy, List<String> agents, Actor actor) {
        return Roles.of(policy, Optional.empty(), actor)
                .flatMap(who -> policy.workplace().agent(who.person().email()))
                .filter(agent -> agents.contains(agent.id()))
                .isPresent();
    }

    private static boolean ownsAny(Policy policy, Actor actor) {
        return policy.personas().stream().anyMatch(persona -> Roles.owns(persona, policy, actor));
    }

    /**
     * Throws unless the actor may do that with expertise.
     *
     * @param agent whose it is, if it is about one
     */
    void requireForExpertise(Policy policy, Actor actor, Action action, @Nullable String agent) {
        var own = Roles.agent(policy, actor);
        var byRole = actor.isAdmin()
                || switch (action) {
                    case READ_EXPERTISE -> own.isPresent() || ownsAny(policy, actor);
                    case CHANGE_EXPERTISE ->
                        own.map(Agent::id).filter(id -> id.equals(agent)).isPresent();
                    default -> false;
                };
        if (!allows(new PermissionRequest(actor, action, null, agent, byRole))) {
            throw new NotPermittedException(
                    actor + " may not do " + action + (agent == null ? "" : " of " + agent) + "; administrators may");
        }
    }

    /** Throws unless the actor may make all of these changes. */
    void requireForPolicy(Policy policy, Actor actor, PolicyDifference difference) {
        difference.changes().stream()
                .map(PolicyChange::persona)
                .distinct()
                .forEach(persona -> requireForPolicy(policy, actor, persona));
    }

    /** Throws unless the actor may change what belongs to the persona; without one, what all share. */
    void requireForPolicy(Policy policy, Actor actor, String id) {
        var persona = policy.persona(id);
        var byRole = actor.isAdmin()
                || persona.filter(one -> Roles.owns(one, policy, actor)).isPresent();
        var asked = persona.map(Persona::id).orElse(null);
        if (!allows(PermissionRequest.inPolicy(actor, Action.CHANGE_POLICY, asked, byRole))) {
            throw new NotPermittedException(actor + " may not change "
                    + (asked == null
                            ? "what all personas share; administrators may"
                            : asked + "; its owner and administrators may"));
        }
    }

    /** Whether the actor may try questions of the persona and read traces: its owner, and administrators. */
    boolean mayReadTraces(Policy policy, Actor actor, String id) {
        var persona = policy.persona(id);
        return persona.isPresent()
                && allows(PermissionRequest.inPolicy(
                        actor,
                        Action.READ_TRACE,
                        persona.get().id(),
                        actor.isAdmin() || Roles.owns(persona.get(), policy, actor)));
    }

    /** Throws unless the actor may say when this person is away. */
    void requireForAbsence(Policy policy, Actor actor, EmailAddress person) {
        var byRole = actor.isAdmin()
                || isPerson(policy, actor, person)
                || policy.personas().stream()
                        .anyMatch(one -> Roles.owns(one, policy, actor) && worksFor(policy, one, person));
        if (!allows(PermissionRequest.ofAbsence(actor, person, byRole))) {
            throw new NotPermittedException(actor + " may not say when " + person
                    + " is away; they themselves, owners of personas for which they work, and administrators may");
        }
    }

    private static boolean isPerson(Policy policy, Actor actor, EmailAddress person) {
        return actor.email().filter(person::equals).isPresent()
                || Roles.agent(policy, actor)
                        .filter(one -> one.email().equals(person))
                        .isPresent();
    }

    private static boolean worksFor(Policy policy, Persona persona, EmailAddress person) {
        return persona.specialists().specialist(person).isPresent()
                || Standing.worksFor(policy.workplace(), persona, person);
    }

    /** Whether the actor may say what the persona is to know: its owner, and administrators. */
    boolean mayTeach(Policy policy, PersonaId persona, @Nullable Conversation conversation, Actor actor) {
        var byRole = actor.isAdmin()
                || policy.persona(persona.value())
                        .filter(one -> Roles.owns(one, policy, actor))
                        .isPresent();
        return allows(new PermissionRequest(actor, Action.TEACH, conversation, null, byRole));
    }

    /** Throws unless the actor may help where help is wanted. */
    void requireHelper(Policy policy, Actor actor) {
        var byRole = actor.isAdmin() || Roles.agent(policy, actor).isPresent();
        if (!allows(new PermissionRequest(actor, Action.HELP, null, null, byRole))) {
            throw new NotPermittedException(actor + " may not see who looks for help; agents and administrators may");
        }
    }

    /** Whether one who may help sees this conversation: any that is not the actor's own question. */
    boolean seesAsAgent(Policy policy, Conversation conversation, Actor actor) {
        var isAsker = Roles.of(policy, Optional.empty(), actor)
                .filter(who -> Roles.isAsker(conversation, who.person().email()))
                .isPresent();
        return allows(new PermissionRequest(actor, Action.HELP, conversation, place(conversation), !isAsker));
    }

    /** Throws unless the actor may do that with the conversation. */
    void require(Policy policy, Conversation conversation, Actor actor, Action action, Instant now) {
        if (admit(policy, conversation, actor, action, now).isEmpty()) {
            throw new NotPermittedException(actor + " may not do " + action + " in " + conversation
                    + "; those who joined it and administrators may");
        }
    }

    private boolean allows(PermissionRequest request) {
        return Boolean.TRUE.equals(parts.fence()
                .call("permissions", () -> parts.permissions().allows(request))
                .value());
    }
}
