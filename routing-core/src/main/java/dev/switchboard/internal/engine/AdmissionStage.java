package dev.switchboard.internal.engine;

import dev.switchboard.identity.Identifier;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Basis;
import dev.switchboard.routing.MessageId;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Rejection;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import dev.switchboard.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stage 0: is there such a persona, and is anything asked? A message routed before gets its decision again. */
public final class AdmissionStage {
    private static final Trace.Step ADMITTED = Trace.Step.of(Stage.ADMISSION, StageResult.ADMITTED);

    private AdmissionStage() {}

    /** Rejects what cannot be admitted; nothing needs to be read for that. */
    public static Optional<RoutingDecision> refuse(Snapshot snapshot, Question question, MessageId message) {
        var persona = question.persona().value();
        if (snapshot.persona(persona) == null) {
            var known = snapshot.policy().personas().stream()
                    .map(one -> one.id().value())
                    .toList();
            var step = Trace.Step.of(
                    Stage.ADMISSION, StageResult.UNKNOWN_PERSONA, Require.quote(persona), Nearest.hint(persona, known));
            return Optional.of(rejected(snapshot, question, message, Rejection.UNKNOWN_PERSONA, step));
        }
        if (question.attachments().isEmpty() && !Visible.isIn(question.text())) {
            var step = Trace.Step.of(Stage.ADMISSION, StageResult.EMPTY_QUESTION);
            return Optional.of(rejected(snapshot, question, message, Rejection.EMPTY_QUESTION, step));
        }
        return Optional.empty();
    }

    /** The decision made before, with a trace that says so. */
    public static RoutingDecision repeat(RoutingDecision before) {
        var steps = new ArrayList<>(before.trace().steps());
        steps.set(0, Trace.Step.of(Stage.ADMISSION, StageResult.REPEATED, Long.toString(before.policyVersion())));
        return before.withTrace(Trace.of(steps));
    }

    static void admit(Turn turn) {
        var unusable = turn.asker().unusable();
        var contact = turn.facts().contact();
        turn.note(unusable.isEmpty() && contact.isEmpty() ? ADMITTED : admitted(contact, unusable));
    }

    private static Trace.Step admitted(String contact, List<Identifier> unusable) {
        var facts = new ArrayList<>(List.of(contact));
        unusable.stream().map(one -> one.kind().name()).distinct().forEach(facts::add);
        return Trace.Step.of(Stage.ADMISSION, StageResult.ADMITTED, facts.toArray(String[]::new));
    }

    private static RoutingDecision rejected(
            Snapshot snapshot, Question question, MessageId message, Rejection why, Trace.Step step) {
        var basis = new Basis(
                message,
                question.conversation().orElse(null),
                List.of(),
                List.of(),
                snapshot.version().number(),
                Trace.of(List.of(step)));
        return new RoutingDecision.Rejected(basis, why);
    }
}
