package dev.switchboard.internal.engine;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import java.util.List;

/**
 * Stage 1: may the automation speak? While a human is in the conversation, or it is suspended, it stays silent, and the message
 * goes to whoever has the conversation. If nobody has a suspended one, somebody is found (AI-6, AI-7).
 */
final class GateStage {
    private static final Trace.Step OPEN = Trace.Step.of(Stage.GATE, StageResult.OPEN);
    private static final Trace.Step SUSPENDED = Trace.Step.of(Stage.GATE, StageResult.SUSPENDED);

    private GateStage() {}

    static void run(Turn turn) {
        var conversation = turn.conversation();
        if (conversation == null) {
            turn.note(OPEN);
            return;
        }
        var mode = Holders.mode(turn.policy(), conversation);
        if (mode == AutomationMode.ACTIVE) {
            turn.note(OPEN);
            return;
        }
        var suspended = mode == AutomationMode.SUSPENDED;
        var holder = Holders.of(turn.policy(), conversation)
                .filter(one -> isSomebody(turn, one))
                .orElse(null);
        if (holder == null) {
            turn.note(SUSPENDED);
            turn.silence();
            turn.needHuman(HandoffCause.SENSITIVE, List.of());
        } else {
            turn.note(Stage.GATE, suspended ? StageResult.SUSPENDED : StageResult.DEFERRING, holder.id());
            turn.hold(holder);
        }
    }

    /** An inbox on which nobody works has nothing, if the owner asks. */
    private static boolean isSomebody(Turn turn, Target holder) {
        return holder.kind() != Target.Kind.INBOX
                || turn.workplace()
                        .inbox(holder.id())
                        .filter(inbox -> !InboxRule.told(turn, inbox).isEmpty())
                        .isPresent();
    }
}
