package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import org.jspecify.annotations.Nullable;

/** Chain step TAG_ASSIGNMENT: the target of the highest-priority rule that assigns and whose target may answer (AI-9). */
final class AssignmentRule {
    private static final Trace.Step NO_RULE = Trace.Step.of(Stage.TAG_ASSIGNMENT, StageResult.NO_RULE);

    private AssignmentRule() {}

    static void run(Turn turn) {
        var assigning = turn.effects().assigning();
        if (assigning.isEmpty()) {
            turn.note(NO_RULE);
            return;
        }
        Runnable decision = null;
        for (var one : assigning) {
            var id = one.rule().assignee().orElseThrow();
            var agent = turn.workplace().agent(id).orElse(null);
            if (agent == null || !agent.isActive() || SpecialistRule.is(turn.asker(), agent.email())) {
                turn.note(Stage.TAG_ASSIGNMENT, StageResult.NOT_ELIGIBLE, one.facts(id));
            } else if (decision == null) {
                decision = assigned(turn, agent, one.facts(id));
            } else {
                turn.note(Stage.TAG_ASSIGNMENT, StageResult.SKIPPED, one.facts(id));
            }
        }
        if (decision != null) {
            decision.run();
        }
    }

    /** Null if the agent is away, and nobody stands in. */
    private static @Nullable Runnable assigned(Turn turn, Agent agent, String... facts) {
        var away = turn.awayOf(agent.email());
        if (away == null) {
            turn.note(Stage.TAG_ASSIGNMENT, StageResult.ASSIGNED, facts);
            return () -> found(turn, ChainStep.TAG_ASSIGNMENT, agent);
        }
        var absent = new Recipient(agent.person(), Target.Kind.AGENT);
        var substitution = AbsenceRule.substitute(turn, Stage.TAG_ASSIGNMENT, absent, away);
        return substitution == null ? null : () -> turn.found(ChainStep.TAG_ASSIGNMENT, substitution);
    }

    static void found(Turn turn, ChainStep step, Agent agent) {
        turn.found(step, target(agent), agent.email(), agent.displayName());
    }

    static Target target(Agent agent) {
        return new Target(Target.Kind.AGENT, agent.id(), agent.displayName());
    }
}
