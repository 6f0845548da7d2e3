package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.routing.RoutingDecision;
import java.util.List;

/** Stage 7: who answers? The first step that finds somebody; if none does, the question is unroutable. */
final class ChainStage {

    private ChainStage() {}

    static void run(Turn turn) {
        StickyRule.run(turn);
        if (turn.isUndecided()) {
            run(turn, turn.chain().steps());
        }
        if (turn.isUndecided()) {
            turn.decide(new RoutingDecision.Unroutable(turn.basis(), turn.cause(), turn.reply()));
        }
    }

    /** Tries these steps. */
    static void run(Turn turn, List<ChainStep> steps) {
        for (int i = 0; i < steps.size() && turn.isUndecided(); i++) {
            var step = steps.get(i);
            if (step == ChainStep.SPECIALIST) {
                SpecialistRule.run(turn);
            } else if (step == ChainStep.TAG_ASSIGNMENT) {
                AssignmentRule.run(turn);
            } else if (step == ChainStep.EXPERTISE) {
                ExpertiseRule.run(turn);
            } else if (step == ChainStep.INBOX) {
                InboxRule.run(turn);
            } else if (step == ChainStep.OWNER) {
                OwnerRule.run(turn);
            }
        }
    }
}
