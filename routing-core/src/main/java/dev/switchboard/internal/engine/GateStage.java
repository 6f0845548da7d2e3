package dev.switchboard.internal.engine;

import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.conversation.Participant;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import java.util.List;
import java.util.Optional;

/**
 * Stage 1: may the automation speak? While a human is in the conversation, or it is suspended, it stays silent, and the message
 * goes to whoever has the conversation, unless that is the asker. If nobody has a suspended one, somebody is found (AI-6, AI-7).
 * A persona that listens to its name may answer all the same, unless it is suspended.
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
        if (mode == AutomationMode.SUSPENDED) {
            suspended(turn, conversation);
        } else if (mode == AutomationMode.DEFERRING && turn.joined().stream().anyMatch(one -> !isAsker(turn, one))) {
            defer(turn, holder(turn, conversation).orElseThrow());
        } else {
            turn.note(OPEN);
        }
    }

    private static void suspended(Turn turn, Conversation conversation) {
        var holder = holder(turn, conversation);
        if (holder.isPresent()) {
            hold(turn, StageResult.SUSPENDED, holder.get());
        } else {
            turn.note(SUSPENDED);
            turn.silence();
            turn.needHuman(HandoffCause.SENSITIVE, List.of());
        }
    }

    private static void defer(Turn turn, Target holder) {
        if (turn.prepared().isAddressedIn(turn.tokens())) {
            turn.note(
                    Stage.GATE,
                    StageResult.DEFERRING,
                    holder.id(),
                    turn.persona().name());
            turn.hold(holder);
            turn.address();
        } else {
            hold(turn, StageResult.DEFERRING, holder);
        }
    }

    private static void hold(Turn turn, StageResult why, Target holder) {
        turn.note(Stage.GATE, why, holder.id());
        turn.hold(holder);
    }

    private static boolean isAsker(Turn turn, Participant joined) {
        return SpecialistRule.is(turn.asker(), joined.who().person().email());
    }

    private static Optional<Target> holder(Turn turn, Conversation conversation) {
        return Holders.of(turn, conversation).filter(one -> isSomebody(turn, one));
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
