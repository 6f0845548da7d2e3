package dev.switchboard.internal.engine;

import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.persona.Script;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.tag.Tag;
import java.util.ArrayList;
import java.util.List;

/** Lets the persona's script go on from where it stands in the conversation, in place of the answer provider (OD-11, OD-30). */
final class ScriptRun {
    private static final List<Tag> FOLLOW_UP = List.of(Tag.HUMAN_FOLLOW_UP);

    private static final String SCRIPT = "script";

    private ScriptRun() {}

    /** Whether there is anything to run now. */
    static boolean isDue(Turn turn) {
        return hasMore(turn) && !isWithSomebody(turn);
    }

    private static boolean hasMore(Turn turn) {
        return turn.scriptPosition() < turn.persona().script().steps().size();
    }

    /** It stopped at a step that forwarded the conversation, and somebody has that still. */
    private static boolean isWithSomebody(Turn turn) {
        var conversation = turn.conversation();
        return turn.scriptPosition() > 0 && conversation != null && conversation.hasOpenEscalation();
    }

    /** Whether that settles what is said: the script said something, or hands the conversation over. */
    static boolean run(Turn turn) {
        var steps = turn.persona().script().steps();
        var said = new ArrayList<String>();
        while (hasMore(turn)) {
            var step = steps.get(turn.scriptPosition());
            turn.scriptPosition(turn.scriptPosition() + 1);
            if (step instanceof Script.Text text) {
                said.add(text.text());
            } else if (step instanceof Script.Forward forward && isSomebodyThere(turn, forward.wanted())) {
                forward(turn, said);
                return true;
            }
        }
        if (!said.isEmpty()) {
            turn.note(Stage.ANSWER, StageResult.ANSWERED, SCRIPT, position(turn));
            turn.answered(Answer.known(text(said), 1));
        }
        return !said.isEmpty();
    }

    private static boolean isSomebodyThere(Turn turn, List<WantedExpertise> wanted) {
        turn.search().forward(wanted);
        var isThere = ExpertiseRule.findsSomebody(turn);
        if (!isThere) {
            turn.search().stay();
        }
        return isThere;
    }

    private static void forward(Turn turn, List<String> said) {
        turn.note(Stage.ANSWER, StageResult.CANNOT_EXECUTE, SCRIPT, position(turn));
        turn.needHuman(HandoffCause.CANNOT_EXECUTE, FOLLOW_UP);
        if (!said.isEmpty()) {
            turn.reply(text(said));
        }
    }

    private static String position(Turn turn) {
        return Integer.toString(turn.scriptPosition());
    }

    private static String text(List<String> said) {
        return String.join("\n\n", said);
    }
}
