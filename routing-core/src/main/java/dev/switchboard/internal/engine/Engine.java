package dev.switchboard.internal.engine;

import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;

/** Runs the stages in their order until one settles the question (model, 3.3). Has no state. */
public final class Engine {

    private Engine() {}

    /** Decides, and says with which effects. {@link AdmissionStage#refuse} comes before. */
    public static Plan decide(Question question, Asker asker, Facts facts, Consultation consultation) {
        var persona = facts.snapshot().require(question.persona());
        var turn = new Turn(persona, question, asker, facts, consultation);
        AdmissionStage.admit(turn);
        GateStage.run(turn);
        InboundTagsStage.run(turn);
        if (turn.isHeld()) {
            hold(turn);
        } else {
            think(turn);
        }
        return turn;
    }

    /** Somebody has the conversation: nobody else is looked for, whatever the persona says if it is addressed. */
    private static void hold(Turn turn) {
        if (turn.isAddressed()) {
            answer(turn);
        }
        TagEffectsStage.run(turn);
        turn.decideHeld();
    }

    private static void answer(Turn turn) {
        HumanWishStage.run(turn);
        ReasonsStage.run(turn);
        AnswerStage.run(turn);
        OutboundTagsStage.run(turn);
    }

    private static void think(Turn turn) {
        answer(turn);
        TagEffectsStage.run(turn);
        if (HandOff.isDue(turn)) {
            ChainStage.run(turn);
        } else {
            turn.decideWithoutHuman();
        }
    }
}
