package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Assumptions;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.Rejection;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Question PTO = Question.to("HR", Office.PTO);

    @Test
    @DisplayName("T-MP-44 a preview gives the decision and trace of T-MP-01, and nothing exists afterwards")
    void aPreviewLeavesNothing() {
        var office = Office.open();

        var preview = office.switchboard.router().preview(PTO, ANN);

        assertThat(preview.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(preview.target().map(target -> target.id())).contains("mia@acme.test");
        assertThat(office.events.events()).isEmpty();
        assertThat(office.notified()).isEmpty();
        assertThat(office.chat.deliveries()).isEmpty();
        assertThat(office.switchboard.conversations().find(preview.conversation()))
                .isEmpty();
        assertThat(office.transcript(preview)).isEmpty();
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).isEmpty();
    }

    @Test
    @DisplayName("T-MP-44 T-X-03 the decision routed afterwards is equal, and so is its trace, to the letter")
    void theDecisionAfterwardsIsEqual() {
        var office = Office.open();

        var first = office.switchboard.router().preview(PTO, ANN);
        var second = office.switchboard.router().preview(PTO, ANN);
        var routed = office.route(PTO, ANN);

        assertThat(first).isEqualTo(second).isEqualTo(routed);
        assertThat(first.trace()).isEqualTo(second.trace()).isEqualTo(routed.trace());
        assertThat(first.explain()).isEqualTo(routed.explain());
    }

    @Test
    @DisplayName("model 3.7: the owner of the persona and administrators may read traces, and nobody else")
    void tracesAreForOwnersAndAdministrators() {
        var switchboard = Office.open().switchboard;

        assertThat(switchboard.mayReadTraces(Actor.person("olga@acme.test"), "HR"))
                .isTrue();
        assertThat(switchboard.mayReadTraces(Actor.admin("ada@acme.test"), "HR"))
                .isTrue();
        assertThat(switchboard.mayReadTraces(Actor.person("mia@acme.test"), "HR"))
                .isFalse();
        assertThat(switchboard.mayReadTraces(Actor.admin("ada@acme.test"), "Nobody"))
                .isFalse();
    }

    @Test
    @DisplayName("model 3.8: permissions of the host decide who may read traces, and their failure is a no")
    void theHostDecidesWhoReadsTraces() {
        var open = Office.with(
                Policy.of(Office.hr()),
                parts -> parts.permissions(request -> switch (request.action()) {
                    case READ_TRACE ->
                        request.persona().orElseThrow().value().equals("HR")
                                && request.actor().equals(Actor.person("mia@acme.test"));
                    default -> request.isAllowedByRole();
                }));
        var failing = Office.with(
                Policy.of(Office.hr()),
                parts -> parts.permissions(request -> {
                    throw new IllegalStateException("down");
                }));

        assertThat(open.switchboard.mayReadTraces(Actor.person("mia@acme.test"), "HR"))
                .isTrue();
        assertThat(open.switchboard.mayReadTraces(Actor.admin("ada@acme.test"), "HR"))
                .isFalse();
        assertThat(failing.switchboard.mayReadTraces(Actor.admin("ada@acme.test"), "HR"))
                .isFalse();
    }

    @Test
    @DisplayName("T-MP-44 a preview in an open conversation sees its state and changes none of it")
    void aPreviewInAConversationChangesNothing() {
        var office = Office.open();
        var decision = office.askIn("chat", ANN, Office.PTO);
        var before = office.conversation(decision);

        var preview = office.switchboard.router().preview(PTO.inConversation("chat"), ANN);

        assertThat(Office.codes(preview)).contains("STICKY KEPT");
        assertThat(office.conversation(decision)).isSameAs(before);
        assertThat(office.notified()).hasSize(1);
    }

    @Test
    @DisplayName("T-MP-44 a preview of what is rejected says so")
    void aPreviewOfWhatIsRejected() {
        var office = Office.open();

        var preview = office.switchboard.router().preview(Question.to("HR", " "), ANN);

        assertThat(preview)
                .isInstanceOfSatisfying(
                        RoutingDecision.Rejected.class,
                        rejected -> assertThat(rejected.rejection()).isEqualTo(Rejection.EMPTY_QUESTION));
    }

    @Test
    @DisplayName("T-MP-44 a preview of a message that was routed gives its decision again")
    void aPreviewOfARoutedMessage() {
        var office = Office.open();
        var routed = office.route(PTO.withId("1"), ANN);

        var preview = office.switchboard.router().preview(PTO.withId("1"), ANN);

        assertThat(preview).isEqualTo(routed);
        assertThat(Office.codes(preview)).startsWith("ADMISSION REPEATED");
    }

    @Test
    @DisplayName("T-MP-44 a provider that does not declare itself pure is not asked: unknown is assumed")
    void anImpureProviderIsNotAsked() {
        var calls = new AtomicInteger();
        var office = Office.with(
                Office.hr(),
                parts -> parts.answers(request -> {
                    calls.incrementAndGet();
                    return Answer.known("Yes.");
                }));

        var preview = office.switchboard.router().preview(PTO, ANN);

        assertThat(calls).hasValue(0);
        assertThat(preview.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(Office.codes(preview)).contains("ANSWER UNKNOWN");
        assertThat(office.route(PTO, ANN).outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(calls).hasValue(1);
    }

    @Test
    @DisplayName("T-MP-44 what an impure provider would say may be assumed instead")
    void anAnswerMayBeAssumed() {
        var office = Office.with(Office.hr(), parts -> parts.answers(request -> Answer.unknown()));
        var assumptions = Assumptions.none().answer(Answer.known("Yes.", 0.5));

        var preview = office.switchboard.router().preview(PTO, ANN, assumptions);

        assertThat(preview.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(preview.reply()).contains("Yes.");
    }

    @Test
    @DisplayName(
            "T-MP-44 a classifier that does not declare itself pure is not asked: no match is assumed, or what is given")
    void anImpureClassifierIsNotAsked() {
        var calls = new AtomicInteger();
        var office = Office.with(
                Office.hr(),
                parts -> parts.classifier(request -> {
                    calls.incrementAndGet();
                    return List.of(ReasonMatch.of("PTO", 1));
                }));

        var plain = office.switchboard.router().preview(PTO, ANN);
        var assuming =
                office.switchboard.router().preview(PTO, ANN, Assumptions.none().reasons("Sick Leave"));

        assertThat(calls).hasValue(0);
        assertThat(Office.codes(plain)).contains("REASONS NONE_MATCHED");
        assertThat(assuming.reasons()).containsExactly(ReasonMatch.of("Sick Leave", 1));
        assertThat(assuming.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
    }

    @Test
    @DisplayName("T-MP-44 a pure provider is asked, whatever was assumed")
    void aPureProviderIsAsked() {
        var answers = new ScriptedAnswers().onText(Office.PTO, Answer.known("Yes."));
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));
        var assumptions = Assumptions.none().answer(Answer.known("No."));

        var preview = office.switchboard.router().preview(PTO, ANN, assumptions);

        assertThat(preview.reply()).contains("Yes.");
    }

    @Test
    @DisplayName("3.8 parts that throw when asked whether they are pure are not asked anything else")
    void partsThatThrowAboutPurityAreNotAsked() {
        var office =
                Office.with(Office.hr(), parts -> parts.answers(new Moody()).classifier(new MoodyClassifier()));

        var preview = office.switchboard.router().preview(PTO, ANN);

        assertThat(Office.codes(preview)).contains("REASONS NONE_MATCHED", "ANSWER UNKNOWN", "OWNER NOTIFIED");
    }

    private static final class Moody implements AnswerProvider {
        @Override
        public Answer answer(AnswerRequest request) {
            return Answer.known("Yes.");
        }

        @Override
        public boolean isPure() {
            throw new IllegalStateException("how dare you");
        }
    }

    private static final class MoodyClassifier implements ReasonClassifier {
        @Override
        public List<ReasonMatch> classify(ReasonRequest request) {
            return List.of(ReasonMatch.of("PTO", 1));
        }

        @Override
        public boolean isPure() {
            throw new IllegalStateException("how dare you");
        }
    }
}
