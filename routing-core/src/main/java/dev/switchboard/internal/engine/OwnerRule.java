package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.notification.Recipient;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;

/**
 * Chain step OWNER: always the last; passed only if the owner asks. An owner who is away and has no substitute is asked all the
 * same, because nobody else is left.
 */
final class OwnerRule {

    private OwnerRule() {}

    static void run(Turn turn) {
        var owner = turn.persona().owner();
        if (SpecialistRule.is(turn.asker(), owner.email())) {
            turn.note(Stage.OWNER, StageResult.SELF_OWNER, owner.email().toString());
            return;
        }
        var away = turn.awayOf(owner.email());
        if (away != null) {
            AbsenceRule.run(turn, Stage.OWNER, ChainStep.OWNER, new Recipient(owner, Target.Kind.OWNER), away);
        }
        if (turn.isUndecided()) {
            turn.note(turn.prepared().ownerNotified());
            found(turn);
        }
    }

    static void found(Turn turn) {
        var owner = turn.persona().owner();
        turn.found(ChainStep.OWNER, turn.prepared().ownerTarget(), owner.email(), owner.name());
    }
}
