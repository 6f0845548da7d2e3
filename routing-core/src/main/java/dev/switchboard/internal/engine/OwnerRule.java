package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;

/** Chain step OWNER: always the last; passed only if the owner asks. */
final class OwnerRule {

    private OwnerRule() {}

    static void run(Turn turn) {
        var owner = turn.persona().owner();
        if (SpecialistRule.is(turn.asker(), owner.email())) {
            turn.note(Stage.OWNER, StageResult.SELF_OWNER, owner.email().toString());
            return;
        }
        turn.note(Stage.OWNER, StageResult.NOTIFIED, owner.email().toString());
        turn.found(ChainStep.OWNER, new Recipient(owner, Target.Kind.OWNER));
    }
}
