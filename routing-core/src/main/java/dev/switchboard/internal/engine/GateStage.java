package dev.switchboard.internal.engine;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;

/** Stage 1: while a human is in the conversation, the automation stays silent and the message goes to that human. */
final class GateStage {
    private static final Trace.Step OPEN = Trace.Step.of(Stage.GATE, StageResult.OPEN);

    private GateStage() {}

    static void run(Turn turn) {
        var holders = turn.holders();
        if (holders.isEmpty()) {
            turn.note(OPEN);
            return;
        }
        var who = holders.get(0).who();
        var id = who.person().email().toString();
        turn.note(Stage.GATE, StageResult.DEFERRING, id);
        var target = new Target(who.role(), id, who.person().displayName());
        turn.decide(new RoutingDecision.Held(turn.basis(), target));
    }
}
