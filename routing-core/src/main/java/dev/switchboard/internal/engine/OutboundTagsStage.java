package dev.switchboard.internal.engine;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.tag.Direction;

/** After stage 5: which smart tags does the persona's reply carry (T-AI-25)? No entry in the trace if there is nothing to look at. */
final class OutboundTagsStage {

    private OutboundTagsStage() {}

    static void run(Turn turn) {
        var reply = turn.reply();
        if (reply != null && !turn.prepared().tags(Direction.OUTBOUND).isEmpty()) {
            turn.foundInReply(TagDetection.in(turn, Direction.OUTBOUND, Stage.OUTBOUND_TAGS)
                    .smartTags());
            takeBack(turn);
        }
    }

    /** A reply is not sent if any tag wants none (model, 3.4). */
    private static void takeBack(Turn turn) {
        var silencing = turn.tags().silencingReply();
        if (silencing != null) {
            turn.takeBackReply();
            turn.note(Stage.OUTBOUND_TAGS, StageResult.NO_REPLY, silencing.name());
        }
    }
}
