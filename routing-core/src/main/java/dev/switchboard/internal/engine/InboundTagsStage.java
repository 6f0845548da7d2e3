package dev.switchboard.internal.engine;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Direction;

/** Stage 2: which smart tags does the asker's message carry (AI-2), and does the detector hear the wish for a person? */
final class InboundTagsStage {
    private static final Trace.Step NO_TAGS = Trace.Step.of(Stage.INBOUND_TAGS, StageResult.NONE);

    private InboundTagsStage() {}

    static void run(Turn turn) {
        if (!turn.prepared().canFindTags(Direction.INBOUND)) {
            turn.note(NO_TAGS);
            return;
        }
        var found = TagDetection.in(turn, Direction.INBOUND, Stage.INBOUND_TAGS);
        turn.foundInMessage(found.smartTags());
        if (found.humanWanted()) {
            turn.wishForHuman();
        }
    }
}
