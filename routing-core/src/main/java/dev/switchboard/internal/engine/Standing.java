package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.notification.Recipient;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaId;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.Target;
import java.util.Optional;

/** Whether somebody who was asked may still answer: whoever was removed must not, and holds nothing. */
public final class Standing {

    private Standing() {}

    /** By the policy; nobody is a specialist of a persona that is gone. */
    public static boolean holds(Policy policy, PersonaId persona, Recipient recipient) {
        var email = recipient.person().email();
        return switch (recipient.role()) {
            case SPECIALIST ->
                policy.persona(persona.value())
                        .flatMap(known -> known.specialists().specialist(email))
                        .isPresent();
            case AGENT, INBOX -> policy.workplace().agent(email).isPresent();
            case OWNER -> true;
        };
    }

    /** Whether somebody who has the escalation may keep it: whoever was chosen from the operators has to be one still. */
    public static boolean holds(Policy policy, PersonaId persona, Recipient recipient, Escalation escalation) {
        var chosen = escalation.step() == ChainStep.EXPERTISE
                && !escalation.isTaken()
                && recipient.role() == Target.Kind.AGENT;
        return holds(policy, persona, recipient)
                && (!chosen
                        || policy.persona(persona.value())
                                .filter(known -> isOperator(policy.workplace(), known, recipient))
                                .isPresent());
    }

    /**
     * In which role somebody with this address was asked and may still answer: while it waits in an inbox, whoever was told as a member
     * of it has to be one still.
     */
    public static Optional<Recipient> mayAnswer(
            Policy policy, PersonaId persona, Escalation escalation, EmailAddress email) {
        return escalation
                .mayAnswer(email)
                .filter(who -> holds(policy, persona, who))
                .filter(who -> who.role() != Target.Kind.INBOX || isOfTeam(policy.workplace(), escalation, email));
    }

    private static boolean isOfTeam(Workplace workplace, Escalation escalation, EmailAddress email) {
        var agent = workplace.agent(email).map(Agent::id).orElse("");
        var inbox = escalation.inbox();
        return inbox.isEmpty()
                || inbox.flatMap(workplace::inbox)
                        .filter(one -> one.members().contains(agent))
                        .isPresent();
    }

    /** The latest question that they were asked and may still answer. */
    public static Optional<Escalation> latestOf(Recipient who, Conversation conversation) {
        return conversation.escalations().stream()
                .filter(one -> one.mayAnswer(who.person().email()).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** Whether it is an agent who works for the persona. */
    public static boolean worksFor(Workplace workplace, Persona persona, EmailAddress email) {
        return workplace
                .agent(email)
                .filter(agent -> persona.operators().contains(agent.id()))
                .isPresent();
    }

    /** Whether it is an agent who works for the persona, and not only looks on. */
    static boolean isOperator(Workplace workplace, Persona persona, Recipient recipient) {
        return workplace
                .agent(recipient.person().email())
                .filter(Agent::mayBeChosen)
                .filter(agent -> persona.operators().contains(agent.id()))
                .isPresent();
    }
}
