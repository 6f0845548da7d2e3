package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.KnowledgeGap;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problem;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.HandoffCause;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Target;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {

    @Test
    @DisplayName("T-MP-36 A-6 an owner's own unknown question is unroutable: nobody is notified, the gap is logged")
    void anOwnersQuestionIsUnroutable() {
        var office = Office.open();

        var decision = office.ask(OLGA, Office.UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNROUTABLE);
        assertThat(decision.cause()).contains(HandoffCause.UNKNOWN);
        assertThat(decision.target()).isEmpty();
        assertThat(decision.escalation()).isEmpty();
        assertThat(Office.codes(decision)).endsWith("OWNER SELF_OWNER");
        assertThat(office.notified()).isEmpty();
        assertThat(office.chatOf(decision)).isEmpty();
        assertThat(office.conversation(decision).escalations()).isEmpty();
        assertThat(office.switchboard.conversations().knowledgeGaps("HR"))
                .extracting(KnowledgeGap::text)
                .containsExactly(Office.UNKNOWN);
        assertThat(office.events.events(RoutingEvent.Kind.QUESTION_UNROUTABLE)).hasSize(1);
        assertThat(office.events.events(RoutingEvent.Kind.KNOWLEDGE_GAP_LOGGED)).hasSize(1);
        assertThat(office.events.events(RoutingEvent.Kind.ESCALATION_CREATED)).isEmpty();
    }

    @Test
    @DisplayName("A-6 the gap of an unroutable question is logged also if its answer was not unknown")
    void theGapIsLoggedWhateverTheCause() {
        var answers = new ScriptedAnswers().onText(Office.UNKNOWN, Answer.cannotExecute("I cannot."));
        var office = Office.with(Office.hr(), parts -> parts.answers(answers));

        var decision = office.ask(OLGA, Office.UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.UNROUTABLE);
        assertThat(decision.cause()).contains(HandoffCause.CANNOT_EXECUTE);
        assertThat(office.chatOf(decision)).containsExactly("I cannot.");
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
    }

    @Test
    @DisplayName("A-6 an owner who asks something known is answered")
    void anOwnersKnownQuestionIsAnswered() {
        var office = Office.open();

        assertThat(office.ask(OLGA, Office.YEARLY_DAYS).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    @DisplayName("A-6 it is the owner too by a second address")
    void aSecondAddressIsTheOwnerToo() {
        var office = Office.open();
        var asker = Asker.withEmail("private@home.test")
                .with(OLGA.verified().identifiers().get(0));

        assertThat(office.ask(asker, Office.UNKNOWN).outcome()).isEqualTo(Outcome.UNROUTABLE);
    }

    static Stream<Asker> anybody() {
        return Stream.of(
                ANN,
                Asker.anonymous(),
                Asker.withEmail("nonsense"),
                Asker.withId(IdentifierKind.PHONE, "+420 777"),
                Asker.withEmail("stranger@elsewhere.test").verified());
    }

    @ParameterizedTest
    @MethodSource("anybody")
    @DisplayName("T-X-12 I-11 a persona with nothing but an owner: whoever asks, the owner is notified")
    void withNothingButAnOwnerTheOwnerIsNotified(Asker asker) {
        var office = Office.with(Persona.named("HR").ownedBy("olga@acme.test", "Olga"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(decision.target()).contains(new Target(Target.Kind.OWNER, "olga@acme.test", "Olga"));
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(office.lastNotification().body()).contains("you own HR");
    }

    static Stream<List<ChainStep>> chainsThatDoNotEndWithTheOwner() {
        return Stream.of(
                List.of(),
                List.of(ChainStep.SPECIALIST),
                List.of(ChainStep.OWNER, ChainStep.SPECIALIST),
                List.of(ChainStep.SPECIALIST, ChainStep.OWNER, ChainStep.INBOX),
                List.of(ChainStep.OWNER, ChainStep.OWNER),
                List.of(ChainStep.SPECIALIST, ChainStep.SPECIALIST, ChainStep.OWNER));
    }

    @ParameterizedTest
    @MethodSource("chainsThatDoNotEndWithTheOwner")
    @DisplayName("T-X-04 a chain without the owner, with the owner not last or with a step twice is refused")
    void aChainEndsWithTheOwner(List<ChainStep> steps) {
        var builder = Office.hr().chain(steps.toArray(ChainStep[]::new));

        var invalid = catchThrowableOfType(InvalidInputException.class, builder::build);

        assertThat(invalid.problems())
                .extracting(Problem::code, problem -> problem.place().pointer())
                .containsExactly(tuple(PolicyProblem.CHAIN_INVALID, "/chain"));
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> Chain.of(steps)))
                .isNotNull();
    }

    @Test
    @DisplayName("T-X-04 the owner alone is a chain")
    void theOwnerAloneIsAChain() {
        var office = Office.with(Office.hr().chain(ChainStep.OWNER));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(decision)).endsWith("STICKY NONE", "OWNER NOTIFIED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t"})
    @DisplayName("T-X-04 I-3 a persona without an owner cannot be built")
    void aPersonaNeedsAnOwner(String nobody) {
        var builder = Persona.named("HR").ownedBy(nobody);

        var invalid = catchThrowableOfType(InvalidInputException.class, () -> Policy.of(builder));

        assertThat(invalid.problems())
                .extracting(Problem::code, problem -> problem.place().pointer())
                .containsExactly(tuple(PolicyProblem.OWNER_REQUIRED, "/personas/0/owner/email"));
    }

    @Test
    @DisplayName("T-X-04 I-3 an owner can be replaced, and counts from the next question")
    void anOwnerCanBeReplaced() {
        var office = Office.open();

        office.edit(PolicyEdit.replaceOwner("HR", "otto@acme.test", "Otto"));

        var decision = office.ask(OLGA, Office.UNKNOWN);
        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.notified()).containsExactly("otto@acme.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "otto"})
    @DisplayName("T-X-04 I-3 an owner cannot be removed: a replacement needs an address")
    void anOwnerCannotBeRemoved(String nobody) {
        var office = Office.open();

        var invalid = catchThrowableOfType(
                InvalidInputException.class, () -> office.edit(PolicyEdit.replaceOwner("HR", nobody, "")));

        assertThat(invalid.problems()).hasSize(1);
        assertThat(office.switchboard
                        .policies()
                        .current()
                        .policy()
                        .require("HR")
                        .owner()
                        .email())
                .hasToString("olga@acme.test");
    }
}
