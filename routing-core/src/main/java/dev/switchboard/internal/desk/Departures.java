package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.Chain;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.JoinRequest;
import dev.switchboard.conversation.Participant;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.internal.engine.Assignment;
import dev.switchboard.internal.engine.Standing;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.Workplace;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Target;
import dev.switchboard.specialist.SpecialistMap;
import dev.switchboard.text.LabelKey;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who and what a change of the policy removes: specialists, agents, inboxes. */
final class Departures {

    private Departures() {}

    /** Whether anybody or anything is gone that an open question may be with; cheap if only users are mapped otherwise. */
    static boolean between(Policy before, Policy after) {
        return before.personas().stream()
                        .anyMatch(persona -> losesSpecialist(persona, after) || losesOperator(persona, before, after))
                || losesAnybody(before.workplace(), after.workplace());
    }

    private static boolean losesSpecialist(Persona persona, Policy after) {
        var left = after.persona(persona.id().value()).map(Persona::specialists).orElse(SpecialistMap.empty());
        return !left.hasAllSpecialistsOf(persona.specialists());
    }

    @SuppressWarnings("ReferenceEquality") // an edit of one persona leaves the workplace as it is
    private static boolean losesAnybody(Workplace before, Workplace after) {
        return before != after
                && (before.agents().stream()
                                .anyMatch(agent -> after.agent(agent.email()).isEmpty())
                        || before.inboxes().stream().anyMatch(inbox -> losesMembers(inbox, after)));
    }

    private static boolean losesOperator(Persona persona, Policy before, Policy after) {
        if (hasSameOperators(persona, before, after)) {
            return false;
        }
        var left = operators(after, persona.id());
        return operators(before, persona.id()).stream().anyMatch(one -> !left.contains(one));
    }

    @SuppressWarnings("ReferenceEquality") // an edit of one persona leaves the workplace as it is
    private static boolean hasSameOperators(Persona persona, Policy before, Policy after) {
        return before.workplace() == after.workplace()
                && after.persona(persona.id().value())
                        .filter(one -> one.operators().equals(persona.operators()))
                        .isPresent();
    }

    /** The ids of those who may be chosen for the persona. */
    private static Set<String> operators(Policy policy, PersonaId persona) {
        return policy.persona(persona.value()).stream()
                .flatMap(one -> one.operators().stream())
                .map(policy.workplace()::agent)
                .flatMap(Optional::stream)
                .filter(Agent::mayBeChosen)
                .map(Agent::id)
                .collect(Collectors.toSet());
    }

    private static boolean losesMembers(Inbox before, Workplace after) {
        return after.inbox(before.id())
                .filter(inbox -> inbox.members().containsAll(before.members()))
                .isEmpty();
    }

    /** Whether nobody is left with whom the question could stay. */
    static boolean leave(Policy policy, Awareness awareness, Conversation conversation, Escalation escalation) {
        if (escalation.isInLine()) {
            return !mayWait(policy, conversation, escalation);
        }
        return escalation.inbox().isPresent()
                ? awareness.isLeftAlone(policy, conversation.id(), escalation)
                : escalation
                        .recipient()
                        .filter(who -> !Standing.holds(policy, conversation.id().persona(), who, escalation))
                        .isPresent();
    }

    /** Whether nobody is left at all with whom the question could stay; not of what waits in the line. */
    static boolean isStranded(Policy policy, Awareness awareness, Conversation conversation, Escalation escalation) {
        var persona = conversation.id().persona();
        return escalation.inbox().isPresent()
                ? awareness.isLeftAlone(policy, conversation.id(), escalation)
                : escalation
                        .recipient()
                        .filter(who -> !Standing.holds(policy, persona, who))
                        .isPresent();
    }

    /** Whether the chain of its question still waits. */
    private static boolean mayWait(Policy policy, Conversation conversation, Escalation escalation) {
        var persona = policy.persona(conversation.id().persona().value());
        return persona.flatMap(one -> escalation.primaryReason().flatMap(one::reason))
                .flatMap(ContactReason::chain)
                .or(() -> persona.map(Persona::chain))
                .filter(Chain::isWaiting)
                .isPresent();
    }

    /** Whether a change of the policy removed all that was left of the expertise that a conversation wants. */
    static boolean loseWanted(Workplace before, Workplace after, Conversation conversation) {
        var wanted = conversation.wanted();
        return wanted.stream().anyMatch(one -> isThere(before, one.name()))
                && wanted.stream().noneMatch(one -> isThere(after, one.name()));
    }

    private static boolean isThere(Workplace workplace, String expertise) {
        return !workplace.holdersOf(expertise).isEmpty()
                || workplace.expertise().stream().anyMatch(one -> one.key().equals(LabelKey.of(expertise)));
    }

    /** Whether an agent is in it, would like to be, or is responsible for it, who is not to be any more. */
    static boolean leave(Policy policy, Conversation conversation) {
        return Stream.of(
                        conversation.participants().stream().map(Participant::who),
                        conversation.joinRequests().stream().map(JoinRequest::who),
                        conversation.assignee().stream())
                .flatMap(all -> all)
                .anyMatch(who -> isGone(policy, conversation, who));
    }

    /** Takes them out: if they come back, they have to be asked again. */
    static WorkResult from(Policy policy, Conversation before, Writing writing) {
        var staying = new ArrayList<Participant>();
        for (var one : before.participants()) {
            if (isGone(policy, before, one.who())) {
                writing.event(
                        RoutingEvent.Kind.PARTICIPANT_LEFT,
                        one.who().person().email().toString());
            } else {
                staying.add(one);
            }
        }
        writing.conversation()
                .participants(staying)
                .joinRequests(before.joinRequests().stream()
                        .filter(one -> !isGone(policy, before, one.who()))
                        .toList());
        if (before.assignee().filter(who -> isGone(policy, before, who)).isPresent()) {
            Assignment.toNobody(writing.conversation());
        }
        writing.modeChanged();
        return WorkResult.DONE;
    }

    /** Whether it is an agent who lost the role; a specialist who was removed is told so when writing. */
    private static boolean isGone(Policy policy, Conversation conversation, Recipient who) {
        var persona = conversation.id().persona();
        return who.role() == Target.Kind.AGENT
                && (!Standing.holds(policy, persona, who)
                        || Standing.latestOf(who, conversation)
                                .filter(latest -> !Standing.holds(policy, persona, who, latest))
                                .isPresent());
    }
}
