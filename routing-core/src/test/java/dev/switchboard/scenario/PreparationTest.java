package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Outcome;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A host's classifier and answer provider are prepared once for what they depend on")
class PreparationTest {
    private final List<String> prepared = new ArrayList<>();
    private final Office office =
            Office.with(Office.hr(), parts -> parts.classifier(new LastReason()).answers(new Threefold()));

    @Test
    @DisplayName("the prepared parts are asked, not those that prepared them")
    void thePreparedPartsAreAsked() {
        var reason = office.ask(ANN, Office.UNKNOWN);
        var answer = office.ask(ANN, "three");

        assertThat(reason.reasons()).extracting(ReasonMatch::label).containsExactly("PTO extension");
        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    @DisplayName("an edit that touches neither reasons nor knowledge prepares nothing")
    void otherEditsPrepareNothing() {
        office.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));
        office.ask(ANN, Office.UNKNOWN);

        assertThat(prepared).containsExactly("classifier for 3 reasons", "answers of 1");
    }

    @Test
    @DisplayName("changed reasons prepare the classifier again, and it is asked from then on")
    void changedReasonsPrepareTheClassifier() {
        office.edit(PolicyEdit.addReason("HR", ContactReason.named("Travel")));

        var decision = office.ask(ANN, Office.UNKNOWN);

        assertThat(prepared).containsExactly("classifier for 3 reasons", "answers of 1", "classifier for 4 reasons");
        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("Travel");
    }

    @Test
    @DisplayName("changed reasons prepare the fallback again, and it is asked from then on")
    void changedReasonsPrepareTheFallback() {
        var fallen = Office.with(
                Office.hr(), parts -> parts.classifier(request -> null).classifierFallback(new LastReason()));
        fallen.edit(PolicyEdit.addReason("HR", ContactReason.named("Travel")));

        var decision = fallen.ask(ANN, Office.UNKNOWN);

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("Travel");
    }

    @Test
    @DisplayName("changed knowledge prepares the answer provider again")
    void changedKnowledgePreparesTheProvider() {
        var more = Office.hr().knows("Behind the house.", "Where do I park?");

        office.switchboard.policies().apply(Policy.of(more), 1);

        assertThat(prepared).containsExactly("classifier for 3 reasons", "answers of 1", "answers of 2");
    }

    @Test
    @DisplayName(
            "the built-in parts are prepared on the thread that builds, as long as it takes: no limit cuts learning short")
    void noLimitCutsLearningShort() {
        var handedOver = new ArrayList<Runnable>();
        var learning = Office.hr().reasons(ContactReason.named("Fair").withExamples("is the Friday after it free"));

        var learned = Office.with(learning, parts -> parts.callExecutor(handedOver::add, Duration.ofNanos(1)));

        assertThat(handedOver).as("calls under the limit").isEmpty();
        assertThat(learned.ask(ANN, "Is the Friday after it free?").reasons())
                .extracting(ReasonMatch::label)
                .containsExactly("Fair");
    }

    /** Finds nothing itself; once prepared, the last of the reasons that it was prepared for. */
    private final class LastReason implements ReasonClassifier {
        @Override
        public List<ReasonMatch> classify(ReasonRequest request) {
            return List.of();
        }

        @Override
        public ReasonClassifier preparedFor(List<ContactReason> reasons) {
            prepared.add("classifier for " + reasons.size() + " reasons");
            var last = reasons.get(reasons.size() - 1).label();
            return request -> List.of(ReasonMatch.of(last, 1));
        }
    }

    /** Knows nothing itself; once prepared, the question "three". */
    private final class Threefold implements AnswerProvider {
        @Override
        public Answer answer(AnswerRequest request) {
            return Answer.unknown();
        }

        @Override
        public AnswerProvider preparedFor(Persona persona) {
            prepared.add("answers of " + persona.knowledge().size());
            return request ->
                    request.question().text().equals("three") ? Answer.known("threefold", 1) : Answer.unknown();
        }
    }
}
