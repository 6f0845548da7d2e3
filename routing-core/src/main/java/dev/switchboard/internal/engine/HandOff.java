package dev.switchboard.internal.engine;

import dev.switchboard.routing.HandoffCause;
import dev.switchboard.tag.SmartTag;
import java.util.List;

/** Whether a human is needed, and when that human is told. */
final class HandOff {

    private HandOff() {}

    /** Whether one is needed (model, 3.3 stage 5); a tag or a rule can want one although the question was answered. */
    static boolean isDue(Turn turn) {
        var tags = turn.tags().smart();
        if (!turn.isHumanNeeded()
                && (turn.effects().isHandOff()
                        || (!tags.isEmpty() && tags.stream().anyMatch(SmartTag::isHandOff)))) {
            turn.needHuman(HandoffCause.SENSITIVE, List.of());
        }
        return turn.isHumanNeeded();
    }

    /**
     * Whether the human is told only with the asker's next message: the automation asked the asker for something and is
     * suspended, every tag that wants a human can wait for the answer, and the question is not urgent.
     */
    static boolean isToldLater(Turn turn) {
        if (turn.reply() == null || !turn.isSuspended() || turn.isUrgent()) {
            return false;
        }
        var handingOver = turn.tags().smart().stream()
                .filter(tag -> handsOver(tag, turn.effects()))
                .toList();
        return !handingOver.isEmpty() && handingOver.stream().allMatch(SmartTag::letsHumanWait);
    }

    private static boolean handsOver(SmartTag tag, TagEffects effects) {
        return tag.isHandOff()
                || effects.applying().stream()
                        .anyMatch(one ->
                                one.rule().isHandOff() && one.rule().anyOf().contains(tag.tag()));
    }
}
