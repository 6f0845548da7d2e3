package dev.switchboard.internal.engine;

import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import dev.switchboard.text.HumanWish;
import java.util.List;

/** Stage 3: does the asker want a person? The asker's flag says so, or the tag detector, or the words. */
final class HumanWishStage {
    private static final Trace.Step NOT_ASKED = Trace.Step.of(Stage.HUMAN_WISH, StageResult.NOT_ASKED);
    private static final Trace.Step ASKED = Trace.Step.of(Stage.HUMAN_WISH, StageResult.ASKED);

    private HumanWishStage() {}

    static void run(Turn turn) {
        if (turn.question().isAskingForHuman() || turn.isHumanWished() || HumanWish.isIn(turn.tokens())) {
            turn.needHuman(HandoffCause.ASKED_FOR_HUMAN, List.of(Tag.HUMAN_FOLLOW_UP));
            turn.note(ASKED);
        } else {
            turn.note(NOT_ASKED);
        }
    }
}
