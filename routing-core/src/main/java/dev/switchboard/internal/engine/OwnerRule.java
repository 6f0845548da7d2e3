package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;

/** Chain step OWNER: always the last; passed only if the owner asks. */
final class OwnerRule {

    private OwnerRule() {}

    static void run(Turn turn) {
        var owner = turn.persona().owner();
        if (SpecialistRule.is(turn.asker(), owner.email())) {
            turn.note(Stage.OWNER, StageResult.SELF_OWNER, owner.email().toString());
            return;
        }
        turn.note(turn.prepared().ownerNotified());
        found(turn);
    }

    static void found(Turn turn) {
        var owner = turn.persona().owner();
        turn.found(ChainStep.OWNER, turn.prepared().ownerTarget(), owner.email(), owner.name());
    }
}
