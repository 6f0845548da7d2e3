package dev.switchboard.internal.engine;

import dev.switchboard.routing.Stage;
import dev.switchboard.tag.Direction;

/** After stage 5: which smart tags does the persona's reply carry (T-AI-25)? No entry in the trace if there is nothing to look at. */
final class OutboundTagsStage {

    private OutboundTagsStage() {}

    static void run(Turn turn) {
        var reply = turn.reply();
        if (reply != null && !turn.prepared().tags(Direction.OUTBOUND).isEmpty()) {
            turn.tags()
                    .foundInReply(TagDetection.in(turn, Direction.OUTBOUND, Stage.OUTBOUND_TAGS)
                            .smartTags());
        }
    }
}
