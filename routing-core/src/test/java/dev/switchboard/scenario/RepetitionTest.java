package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.memory.ScriptedAnswers;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private static final Question PTO = Question.to("HR", Office.PTO).withId("message 1");

    private final ScriptedAnswers answers = new ScriptedAnswers();
    private final Office office = Office.with(Office.hr(), parts -> parts.answers(answers));

    @Test
    @DisplayName("A-67 a message routed twice gives the same decision, says REPEATED, and has no second effect")
    void aMessageRoutedTwiceHasNoSecondEffect() {
        var first = office.route(PTO, ANN);
        var events = office.events.events();

        var second = office.route(PTO, ANN);

        assertThat(second).isEqualTo(first);
        assertThat(Office.codes(first)).startsWith("ADMISSION ADMITTED");
        assertThat(Office.codes(second)).startsWith("ADMISSION REPEATED").endsWith("SPECIALIST FOUND");
        assertThat(second.explain()).contains("routed before, under version 1 of the policy");
        assertThat(office.notified()).containsExactly("mia@acme.test");
        assertThat(office.chatOf(first)).hasSize(1);
        assertThat(office.transcript(first)).hasSize(2);
        assertThat(office.conversation(first).escalations()).hasSize(1);
        assertThat(office.events.events()).isEqualTo(events);
        assertThat(answers.requests()).hasSize(1);
    }

    @Test
    @DisplayName("A-67 a message routed a third time says REPEATED once")
    void aThirdTimeIsLikeTheSecond() {
        office.route(PTO, ANN);
        var second = office.route(PTO, ANN);

        var third = office.route(PTO, ANN);

        assertThat(third.trace()).isEqualTo(second.trace());
    }

    @Test
    @DisplayName("A-67 the message id decides, whatever the text, the asker or the conversation is now")
    void theMessageIdDecides() {
        var first = office.route(PTO, ANN);

        var other = office.route(Question.to("HR", "").withId("message 1").inConversation("elsewhere"), BOB);

        assertThat(other).isEqualTo(first);
        assertThat(other.conversation()).isEqualTo(first.conversation());
        assertThat(office.notified()).hasSize(1);
        assertThat(office.transcript(first).get(0).text()).isEqualTo(Office.PTO);
    }

    @Test
    @DisplayName("A-67 the decision stays as it was, whatever the policy says now")
    void theDecisionStaysWhateverThePolicySays() {
        var first = office.route(PTO, ANN);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));

        var second = office.route(PTO, ANN);

        assertThat(second).isEqualTo(first);
        assertThat(second.policyVersion()).isEqualTo(1);
        assertThat(office.notified()).containsExactly("mia@acme.test");
    }

    @Test
    @DisplayName("A-67 an answered message routed again is not answered again")
    void anAnsweredMessageIsNotAnsweredAgain() {
        var knowing = Office.open();
        var question = Question.to("HR", Office.YEARLY_DAYS).withId("message 1");

        knowing.route(question, ANN);
        var second = knowing.route(question, ANN);

        assertThat(second.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(knowing.chatOf(second)).hasSize(1);
    }

    @Test
    @DisplayName("A-67 a message that was rejected may be routed again, and is then admitted")
    void aRejectedMessageMayBeRoutedAgain() {
        var rejected = office.route(Question.to("HR", " ").withId("message 1"), ANN);

        var routed = office.route(PTO, ANN);

        assertThat(rejected.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(routed.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(Office.codes(routed)).startsWith("ADMISSION ADMITTED");
    }

    @Test
    @DisplayName("A-66 A-67 the same message id for two personas is two messages")
    void messageIdsOfTwoPersonasNeverMeet() {
        var two = Office.with(Office.hr(), Persona.named("IT").ownedBy("otto@acme.test"));

        var ofHr = two.route(PTO, ANN);
        var ofIt = two.route(Question.to("IT", "My mouse is dead").withId("message 1"), ANN);

        assertThat(Office.codes(ofIt)).startsWith("ADMISSION ADMITTED");
        assertThat(ofIt.conversation()).isNotEqualTo(ofHr.conversation());
        assertThat(two.notified()).containsExactly("mia@acme.test", "otto@acme.test");
    }

    @Test
    @DisplayName("A-67 messages without an id are each a message of their own")
    void messagesWithoutIdAreEachTheirOwn() {
        var first = office.ask(ANN, Office.PTO);
        var second = office.ask(ANN, Office.PTO);

        assertThat(second.conversation()).isNotEqualTo(first.conversation());
        assertThat(office.notified()).hasSize(2);
    }

    @Test
    @DisplayName("A-67 one message routed by many threads at once is decided once and notified once")
    void manyThreadsDecideOnce() {
        var decisions = IntStream.range(0, 64)
                .parallel()
                .mapToObj(any -> office.route(PTO, ANN))
                .toList();

        assertThat(decisions).hasSize(64).containsOnly(decisions.get(0));
        assertThat(decisions.stream().map(Office::codes).filter(codes -> codes.contains("ADMISSION ADMITTED")))
                .hasSize(1);
        assertThat(office.notified()).containsExactly("mia@acme.test");
        RoutingDecision any = decisions.get(0);
        assertThat(office.transcript(any)).hasSize(2);
    }

    @Test
    @DisplayName("questions of many threads in one conversation are all routed, each once")
    void manyQuestionsAtOnceAreAllRouted() {
        var decisions = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> office.askIn("chat", ANN, Office.PTO + " " + i))
                .toList();

        assertThat(decisions).extracting(RoutingDecision::outcome).containsOnly(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).hasSize(64);
        assertThat(office.conversation(decisions.get(0)).escalations()).hasSize(64);
        assertThat(office.transcript(decisions.get(0)))
                .extracting(message -> message.sequence())
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(128);
    }
}
