package dev.switchboard.internal.engine;

import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import java.util.List;

/** Runs the stages in their order until one settles the question (model, 3.3). Has no state. */
public final class Engine {
    private static final List<PipelineStage> STAGES = List.of(
            AdmissionStage::admit,
            GateStage::run,
            HumanWishStage::run,
            ReasonsStage::run,
            AnswerStage::run,
            ChainStage::run);

    private Engine() {}

    /** Decides, and says with which effects. {@link AdmissionStage#refuse} comes before. */
    public static Plan decide(
            Snapshot snapshot, Question question, Asker asker, Facts facts, Consultation consultation) {
        var turn = new Turn(snapshot, snapshot.require(question.persona()), question, asker, facts, consultation);
        for (var stage : STAGES) {
            stage.run(turn);
            if (turn.decision() != null) {
                break;
            }
        }
        return new Plan(turn);
    }
}
