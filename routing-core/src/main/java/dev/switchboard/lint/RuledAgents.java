package dev.switchboard.lint;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import dev.switchboard.tag.RuleExecutor;
import dev.switchboard.tag.TagRule;
import java.util.Optional;
import java.util.stream.Stream;

/** The active agents to whom the rules of a persona give conversations, where a chain has the step for that. */
final class RuledAgents {

    private RuledAgents() {}

    /** Those to whom rules assign. */
    static Stream<Agent> assigned(Persona persona, Workplace workplace) {
        return rules(persona, ChainStep.TAG_ASSIGNMENT)
                .map(TagRule::assignee)
                .flatMap(Optional::stream)
                .map(workplace::agent)
                .flatMap(Optional::stream)
                .filter(Agent::isActive);
    }

    /** The members of the inboxes into which rules move. */
    static Stream<Agent> waitedFor(Persona persona, Workplace workplace) {
        return rules(persona, ChainStep.INBOX)
                .map(TagRule::inbox)
                .flatMap(Optional::stream)
                .map(workplace::inbox)
                .flatMap(Optional::stream)
                .flatMap(inbox -> workplace.membersOf(inbox).stream())
                .filter(Agent::isActive);
    }

    private static Stream<TagRule> rules(Persona persona, ChainStep step) {
        return Chains.have(persona, step)
                ? persona.rules().stream().filter(rule -> rule.executor() == RuleExecutor.LIBRARY)
                : Stream.empty();
    }
}
