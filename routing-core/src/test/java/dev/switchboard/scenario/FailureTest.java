package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.classify.BuiltInClassifier;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.memory.RecordingListener;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AnswerProvider;
import dev.switchboard.spi.AnswerRequest;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    static Stream<Named<ReasonClassifier>> brokenClassifiers() {
        return Stream.of(
                classifier("throws", request -> {
                    throw new IllegalStateException("model is down");
                }),
                classifier("cannot be loaded", request -> {
                    throw new NoClassDefFoundError("ai/Model");
                }),
                classifier("recurses for ever", request -> {
                    throw new StackOverflowError();
                }),
                classifier("asserts", request -> {
                    throw new AssertionError("impossible");
                }),
                classifier("returns null", request -> null),
                classifier("a null match", request -> Arrays.asList(ReasonMatch.of("PTO", 1), null)),
                classifier("a list that throws", request -> new Collapsing()),
                classifier("an unknown label", request -> matches(ReasonMatch.of("Parking", 1))),
                classifier("an unknown label beside", request -> matches(pto(1), ReasonMatch.of("Parking", 1))),
                classifier("a label in another case", request -> matches(ReasonMatch.of("pto", 1))),
                classifier("a label that is null", request -> matches(ReasonMatch.of(null, 1))),
                classifier("a label twice", request -> matches(pto(0.5), pto(0.7))),
                classifier("score NaN", request -> matches(pto(Double.NaN))),
                classifier("score 1.5", request -> matches(pto(1.5))),
                classifier("score below zero", request -> matches(pto(-0.01))),
                classifier("score infinite", request -> matches(pto(Double.POSITIVE_INFINITY))));
    }

    @ParameterizedTest
    @MethodSource("brokenClassifiers")
    @DisplayName("3.8 a classifier that fails counts as no match: the owner is notified, trace and event say so")
    void aFailingClassifierCountsAsNoMatch(ReasonClassifier broken) {
        var office = Office.with(Office.hr(), parts -> parts.classifier(broken));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(decision))
                .contains("REASONS CLASSIFIER_FAILED", "SPECIALIST NO_REASON")
                .endsWith("OWNER NOTIFIED");
        assertThat(decision.reasons()).isEmpty();
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(office.happened()).contains(RoutingEvent.Kind.CLASSIFIER_FAILED);
    }

    @ParameterizedTest
    @MethodSource("brokenClassifiers")
    @DisplayName("a classifier that fails is replaced by the fallback for this question: trace and event tell of both")
    void theFallbackAnswersForAFailingClassifier(ReasonClassifier broken) {
        var office =
                Office.with(Office.hr(), parts -> parts.classifier(broken).classifierFallback(new BuiltInClassifier()));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(Office.codes(decision)).containsSequence("REASONS CLASSIFIER_FAILED", "REASONS MATCHED");
        assertThat(decision.explain()).contains("another classifier was asked");
        assertThat(office.happened()).contains(RoutingEvent.Kind.CLASSIFIER_FAILED, RoutingEvent.Kind.REASON_MATCHED);
    }

    @Test
    @DisplayName("3.8 a fallback that fails too counts as no match")
    void aFailingFallbackCountsAsNoMatch() {
        ReasonClassifier broken = request -> {
            throw new IllegalStateException("model is down");
        };
        var office = Office.with(Office.hr(), parts -> parts.classifier(broken).classifierFallback(broken));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(decision))
                .containsSequence("REASONS CLASSIFIER_FAILED", "REASONS CLASSIFIER_FAILED")
                .contains("SPECIALIST NO_REASON");
    }

    @Test
    @DisplayName("3.8 a classifier that finds nothing has not failed")
    void findingNothingIsNoFailure() {
        var office = Office.with(Office.hr(), parts -> parts.classifier(request -> List.of()));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Office.codes(decision)).contains("REASONS NONE_MATCHED");
        assertThat(office.happened()).doesNotContain(RoutingEvent.Kind.CLASSIFIER_FAILED);
    }

    @Test
    @DisplayName("3.8 scores of exactly 0 and 1 are good")
    void theEndsOfTheScaleAreGood() {
        var office = Office.with(
                Office.hr(), parts -> parts.classifier(request -> matches(pto(0), ReasonMatch.of("Sick Leave", 1))));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("Sick Leave", "PTO");
    }

    @Test
    @DisplayName("3.8 the trace names what was wrong, and never what an exception says: it may quote the question")
    void theTraceNeverQuotesAnException() {
        var office = Office.with(
                Office.hr(),
                parts -> parts.classifier(request -> {
                            throw new IllegalStateException(request.question().text());
                        })
                        .answers(request -> {
                            throw new IllegalArgumentException(
                                    request.question().text());
                        }));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.explain())
                .contains("IllegalStateException", "IllegalArgumentException")
                .doesNotContain(Office.PTO);
    }

    @Test
    @DisplayName("3.8 of a bad score the trace names the score, of a bad label that it is unknown or repeated")
    void theTraceNamesWhatWasWrong() {
        assertThat(explained(matches(pto(1.5)))).contains("score 1.5 is not between 0 and 1");
        assertThat(explained(matches(pto(-1)))).contains("score -1.0 is not between 0 and 1");
        assertThat(explained(matches(pto(1), pto(1)))).contains("an unknown or repeated label");
        assertThat(explained(matches(pto(0), pto(0)))).contains("an unknown or repeated label");
        assertThat(explained(Arrays.asList((ReasonMatch) null))).contains("a match that is null");
        assertThat(explained(null)).contains("the classifier failed (returned null)");
    }

    static Stream<Named<AnswerProvider>> brokenProviders() {
        return Stream.of(
                provider("throws", request -> {
                    throw new IllegalStateException("model is down");
                }),
                provider("cannot be loaded", request -> {
                    throw new NoClassDefFoundError("ai/Model");
                }),
                provider("recurses for ever", request -> {
                    throw new StackOverflowError();
                }),
                provider("returns null", request -> null),
                provider("confidence NaN", request -> Answer.known("Yes.", Double.NaN)),
                provider("confidence 2", request -> Answer.known("Yes.", 2)),
                provider("confidence below zero", request -> Answer.known("Yes.", -0.01)),
                provider("blank answer", request -> Answer.known(" \n")),
                provider("empty answer", request -> Answer.known("")),
                provider("answer null", request -> Answer.known(null)),
                provider("cannot execute, null", request -> Answer.cannotExecute(null)));
    }

    @ParameterizedTest
    @MethodSource("brokenProviders")
    @DisplayName("3.8 an answer provider that fails counts as unknown: the specialist is notified, the trace says so")
    void aFailingProviderCountsAsUnknown(AnswerProvider broken) {
        var office = Office.with(Office.hr(), parts -> parts.answers(broken));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.cause()).contains(HandoffCause.UNKNOWN);
        assertThat(decision.reply()).isEmpty();
        assertThat(Office.codes(decision)).contains("ANSWER PROVIDER_FAILED");
        assertThat(office.notified()).containsExactly("mia@acme.test");
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
    }

    @Test
    @DisplayName("3.8 of several providers, one that fails or is silent does not keep the others from being asked")
    void ofSeveralProvidersTheOthersAreAsked() {
        AnswerProvider failing = request -> {
            throw new IllegalStateException("model is down");
        };
        AnswerProvider silent = request -> null;
        var several = AnswerProvider.firstOf(
                failing, silent, request -> Answer.unknown(), request -> Answer.known("Yes."), failing);
        var office = Office.with(Office.hr(), parts -> parts.answers(several));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.reply()).contains("Yes.");
    }

    @Test
    @DisplayName("3.8 of several providers of which one failed and none knows, the trace says that one failed")
    void thatOneOfSeveralProvidersFailedIsTraced() {
        AnswerProvider failing = request -> {
            throw new IllegalStateException("model is down");
        };
        var several = AnswerProvider.firstOf(failing, request -> Answer.unknown());
        var office = Office.with(Office.hr(), parts -> parts.answers(several));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Office.codes(decision)).contains("ANSWER PROVIDER_FAILED");
    }

    @Test
    @DisplayName(
            "3.3 stage 5, 3.8 of several providers, one that is not sure enough, or says nothing proper, hides none that knows")
    void ofSeveralProvidersAnUnsureOneHidesNone() {
        var several = AnswerProvider.firstOf(
                request -> Answer.known("Perhaps.", 0.49),
                request -> Answer.known("Nonsense.", Double.NaN),
                request -> Answer.known("Nonsense.", 1.01),
                request -> Answer.known("\u00a0\u200b"),
                request -> Answer.known("Yes.", 0.5),
                request -> Answer.known("Surely.", 1));
        var office = Office.with(Office.hr(), parts -> parts.answers(several));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.reply()).contains("Yes.");
    }

    @Test
    @DisplayName("3.3 stage 5 of several providers that are not sure enough, the surest one counts")
    void ofSeveralUnsureProvidersTheSurestCounts() {
        var several = AnswerProvider.firstOf(
                request -> Answer.known("Perhaps.", 0.2),
                request -> Answer.known("Probably.", 0.4),
                request -> Answer.known("", 1),
                request -> Answer.known("Hardly.", 0.3));
        var office = Office.with(Office.hr(), parts -> parts.answers(several));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.explain()).contains("ANSWER BELOW_THRESHOLD", "0.4");
        assertThat(decision.reply()).isEmpty();
    }

    @Test
    @DisplayName(
            "3.8 of several providers of which one gave a blank answer and none knows, the trace says that one failed")
    void thatOneOfSeveralProvidersGaveABlankAnswerIsTraced() {
        var several = AnswerProvider.firstOf(request -> Answer.known(" "), request -> Answer.unknown());
        var office = Office.with(Office.hr(), parts -> parts.answers(several));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Office.codes(decision)).contains("ANSWER PROVIDER_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\ufeff", "\u3164"})
    @DisplayName("3.8 an answer of which nothing can be seen is none")
    void anInvisibleAnswerIsNone(String text) {
        var office = Office.with(Office.hr(), parts -> parts.answers(request -> Answer.known(text)));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.reply()).isEmpty();
        assertThat(Office.codes(decision)).contains("ANSWER PROVIDER_FAILED");
    }

    @Test
    @DisplayName("3.3 stage 5 of a request that cannot be carried out, a text of which nothing can be seen is not sent")
    void anInvisibleTextIsNotSent() {
        var office = Office.with(Office.hr(), parts -> parts.answers(request -> Answer.cannotExecute("\u200b")));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(Office.codes(decision)).contains("ANSWER CANNOT_EXECUTE");
        assertThat(decision.reply()).isEmpty();
    }

    @Test
    @DisplayName("3.8 parts that fail while they are prepared are used unprepared")
    void partsThatCannotBePreparedAreUsedUnprepared() {
        var office = Office.with(
                Office.hr(), parts -> parts.classifier(new Unprepared()).answers(new UnpreparedAnswers()));

        var decision = office.ask(ANN, Office.UNKNOWN);
        office.edit(PolicyEdit.addReason("HR", ContactReason.named("Parking")));
        var afterAnEdit = office.ask(ANN, Office.UNKNOWN);

        assertThat(Office.codes(decision)).contains("REASONS MATCHED", "ANSWER CANNOT_EXECUTE");
        assertThat(Office.codes(afterAnEdit)).contains("REASONS MATCHED", "ANSWER CANNOT_EXECUTE");
    }

    @Test
    @DisplayName("3.6 a listener that throws disturbs neither the routing nor other listeners")
    void aThrowingListenerDisturbsNobody() {
        var others = new RecordingListener();
        var office = Office.with(
                Office.hr(),
                parts -> parts.listener(event -> {
                            throw new StackOverflowError();
                        })
                        .listener(others));
        office.events.failAlways(new IllegalStateException("log is full"));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("mia@acme.test");
        assertThat(others.events()).hasSizeGreaterThan(5);
    }

    @Test
    @DisplayName("A-17 a notification that fails goes to the owner, the timeline says so, the decision stays")
    void aFailedNotificationGoesToTheOwner() {
        var office = Office.open();
        office.notifier.failNext(new IllegalStateException("mail server is down"));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(office.escalation(decision)
                        .recipient()
                        .map(who -> who.person().email()))
                .hasToString("Optional[olga@acme.test]");
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.timeline(decision))
                .containsExactly(
                        "given to mia@acme.test by SPECIALIST",
                        "taken from mia@acme.test: UNDELIVERABLE",
                        "given to olga@acme.test by OWNER",
                        "olga@acme.test was notified");
        assertThat(office.happened())
                .containsSubsequence(
                        RoutingEvent.Kind.QUESTION_ROUTED,
                        RoutingEvent.Kind.NOTIFICATION_FAILED,
                        RoutingEvent.Kind.ESCALATION_REASSIGNED,
                        RoutingEvent.Kind.NOTIFICATION_SENT);
        assertThat(office.reply("olga@acme.test", "Granted by me.")).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.chatOf(decision)).endsWith("Granted by me.");
    }

    @Test
    @DisplayName("A-17 the decision routed again is the one returned before, though somebody else has the escalation")
    void theDecisionRoutedAgainStays() {
        var office = Office.open();
        office.notifier.failNext(new IllegalStateException("mail server is down"));
        var question = Question.to("HR", Office.PTO).withId("1");

        var first = office.route(question, ANN);
        var second = office.route(question, ANN);

        assertThat(second).isEqualTo(first);
        assertThat(second.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
    }

    @Test
    @DisplayName("A-17 I-11 when nobody can be notified, the escalation is unroutable and the gap is logged")
    void whenNobodyCanBeNotifiedItIsUnroutable() {
        var office = Office.open();
        office.notifier.failAlways(new IllegalStateException("mail server is down"));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);
        assertThat(office.escalation(decision).recipient()).isEmpty();
        assertThat(office.timeline(decision))
                .endsWith("taken from olga@acme.test: UNDELIVERABLE", "nobody is left to ask");
        assertThat(office.events.events(RoutingEvent.Kind.NOTIFICATION_FAILED)).hasSize(2);
        assertThat(office.events.events(RoutingEvent.Kind.QUESTION_UNROUTABLE)).hasSize(1);
        assertThat(office.switchboard.conversations().knowledgeGaps("HR"))
                .extracting(KnowledgeGap::text)
                .containsExactly(Office.PTO);
    }

    @Test
    @DisplayName("A-17 I-11 the gap of an escalation that nobody can be notified of is logged whatever its cause")
    void theGapIsLoggedWhateverTheCause() {
        var office = Office.with(Office.hr(), parts -> parts.answers(request -> Answer.cannotExecute("")));
        office.notifier.failAlways(new IllegalStateException("mail server is down"));

        office.ask(ANN, Office.PTO);

        assertThat(office.switchboard.conversations().knowledgeGaps("HR"))
                .extracting(KnowledgeGap::text)
                .containsExactly(Office.PTO);
    }

    @Test
    @DisplayName("A-17 A-6 when the specialist of the owner cannot be notified, nobody is left")
    void theOwnersOwnQuestionIsNotReturnedToTheOwner() {
        var office = Office.with(Office.hr().specialist("pia@acme.test", "Pia", "olga@acme.test"));
        office.notifier.failNext(new IllegalStateException("mail server is down"));

        var decision = office.ask(Office.OLGA, Office.PTO);

        assertThat(office.notified()).isEmpty();
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);
    }

    @Test
    @DisplayName("A-17 A-11 after a failure the reason's own chain goes on, not the persona's")
    void theReasonsOwnChainGoesOn() {
        var persona = Persona.named("HR")
                .ownedBy("olga@acme.test")
                .chain(ChainStep.OWNER)
                .reason(ContactReason.PTO.withChain(ChainStep.SPECIALIST, ChainStep.OWNER))
                .specialist("mia@acme.test", "Mia", "ann@acme.test");
        var office = Office.with(persona);
        office.notifier.failNext(new IllegalStateException("mail server is down"));

        office.ask(ANN, Office.PTO);

        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    @Test
    @DisplayName("3.8 a message for a joined human that cannot be notified goes to nobody else: the human is in")
    void aHeldMessageStaysWithItsHuman() {
        var office = Office.open();
        office.askIn("chat", ANN, Office.PTO);
        office.join("mia@acme.test");
        office.notifier.clear();
        office.notifier.failNext(new IllegalStateException("mail server is down"));

        var held = office.askIn("chat", ANN, "Are you there?");

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(office.notified()).isEmpty();
        assertThat(office.events.events(RoutingEvent.Kind.NOTIFICATION_FAILED)).hasSize(1);
        assertThat(office.events.events(RoutingEvent.Kind.ESCALATION_REASSIGNED))
                .isEmpty();
        assertThat(office.transcript(held))
                .extracting(message -> message.text())
                .endsWith("Are you there?");
    }

    @Test
    @DisplayName("3.8 a chat gateway that fails changes no decision, and the answer stays in the transcript")
    void aFailingGatewayChangesNoDecision() {
        var office = Office.open();
        office.chat.failAlways(new IllegalStateException("chat is down"));

        var decision = office.ask(ANN, Office.YEARLY_DAYS);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(office.transcript(decision)).hasSize(2);
        assertThat(office.events.events(RoutingEvent.Kind.DELIVERY_FAILED)).hasSize(1);
    }

    private static String explained(List<ReasonMatch> matches) {
        RoutingDecision decision = Office.with(Office.hr(), parts -> parts.classifier(request -> matches))
                .ask(ANN, Office.PTO);
        return decision.explain();
    }

    private static List<ReasonMatch> matches(ReasonMatch... matches) {
        return List.of(matches);
    }

    private static ReasonMatch pto(double score) {
        return ReasonMatch.of("PTO", score);
    }

    private static Named<ReasonClassifier> classifier(String what, ReasonClassifier classifier) {
        return Named.of(what, classifier);
    }

    private static Named<AnswerProvider> provider(String what, AnswerProvider provider) {
        return Named.of(what, provider);
    }

    /** Falls apart as soon as somebody looks into it. */
    private static final class Collapsing extends AbstractList<ReasonMatch> {
        @Override
        public ReasonMatch get(int index) {
            throw new IllegalStateException("connection reset");
        }

        @Override
        public int size() {
            return 1;
        }
    }

    private static final class Unprepared implements ReasonClassifier {
        @Override
        public List<ReasonMatch> classify(ReasonRequest request) {
            return matches(pto(1));
        }

        @Override
        public ReasonClassifier preparedFor(List<ContactReason> reasons) {
            throw new IllegalStateException("training data is gone");
        }
    }

    private static final class UnpreparedAnswers implements AnswerProvider {
        @Override
        public Answer answer(AnswerRequest request) {
            return Answer.cannotExecute("");
        }

        @Override
        public AnswerProvider preparedFor(Persona persona) {
            return null;
        }
    }
}
