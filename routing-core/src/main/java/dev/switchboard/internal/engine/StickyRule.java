package dev.switchboard.internal.engine;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.Escalation;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import org.jspecify.annotations.Nullable;

/**
 * Before the chain: the specialist who has an open question for the same reason in this conversation stays, unless the
 * map has changed.
 */
final class StickyRule {
    private static final Trace.Step NONE = Trace.Step.of(Stage.STICKY, StageResult.NONE);

    private StickyRule() {}

    static void run(Turn turn) {
        var open = turn.reasons().isEmpty() ? null : openAtSpecialist(turn);
        if (open == null) {
            turn.note(NONE);
            return;
        }
        var holder = open.recipient().orElseThrow().person().email();
        var specialist = turn.persona().isSpecialistRouting() ? SpecialistRule.eligible(turn) : null;
        if (specialist == null || !specialist.email().equals(holder)) {
            turn.note(Stage.STICKY, StageResult.MAPPING_CHANGED, holder.toString());
            return;
        }
        turn.note(
                Stage.STICKY,
                StageResult.KEPT,
                holder.toString(),
                turn.reasons().get(0).label());
        turn.found(ChainStep.SPECIALIST, SpecialistRule.recipient(specialist));
    }

    private static @Nullable Escalation openAtSpecialist(Turn turn) {
        var conversation = turn.conversation();
        if (conversation == null) {
            return null;
        }
        Escalation latest = null;
        for (var escalation : conversation.escalations()) {
            if (escalation.state().isOpen() && isSpecialist(escalation) && sameReason(turn, escalation)) {
                latest = escalation;
            }
        }
        return latest;
    }

    private static boolean isSpecialist(Escalation escalation) {
        return escalation
                .recipient()
                .filter(recipient -> recipient.role() == Target.Kind.SPECIALIST)
                .isPresent();
    }

    private static boolean sameReason(Turn turn, Escalation escalation) {
        return escalation
                .primaryReason()
                .filter(turn.reasons().get(0).label()::equals)
                .isPresent();
    }
}
