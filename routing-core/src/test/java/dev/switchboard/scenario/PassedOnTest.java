package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.memory.RecordingChatGateway;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3 stage 8: the asker is told of each question once that it was passed on")
class PassedOnTest {
    private static final String TOLD = "Somebody will answer.";

    private final Office office = Office.with(office());

    private static PersonaBuilder office() {
        return Office.hr().passedOnText(TOLD).responseTimeout(Duration.ofHours(4));
    }

    private static PersonaBuilder shop() {
        return Shop.shop().passedOnText(TOLD);
    }

    private static long told(RecordingChatGateway chat, RoutingDecision decision) {
        return chat.textsIn(decision.conversation()).stream()
                .filter(TOLD::equals)
                .count();
    }

    private long told(RoutingDecision decision) {
        return told(office.chat, decision);
    }

    @Test
    @DisplayName("A-52 a further question for the same human is one of its own, so the asker is told of it too")
    void eachQuestionForTheSameHuman() {
        office.askIn("chat", ANN, Office.PTO);

        var second = office.askIn("chat", ANN, Office.PTO);

        assertThat(second.target()).isPresent();
        assertThat(office.conversation(second).escalations()).hasSize(2);
        assertThat(told(second)).isEqualTo(2);
    }

    @Test
    @DisplayName("A-67 a question routed again is not passed on again")
    void routedAgain() {
        var question = Question.to("HR", Office.PTO).withId("1").inConversation("chat");
        office.route(question, ANN);

        var again = office.route(question, ANN);

        assertThat(told(again)).isEqualTo(1);
    }

    @Test
    @DisplayName("3.3 what the persona answers, what nobody can answer, and what was refused, is passed on to nobody")
    void notPassedOn() {
        var answered = office.ask(ANN, Office.YEARLY_DAYS);
        var unroutable = office.ask(Office.OLGA, Office.UNKNOWN);

        assertThat(unroutable.outcome()).isEqualTo(Outcome.UNROUTABLE);
        assertThat(told(answered)).isZero();
        assertThat(told(unroutable)).isZero();
    }

    @Test
    @DisplayName("3.3 stage 1: a message for a human who has joined is that human's to answer, and says nothing more")
    void heldByAHuman() {
        office.askIn("chat", ANN, Office.PTO);
        office.join("mia@acme.test");

        var held = office.askIn("chat", ANN, Office.UNKNOWN);

        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(told(held)).isEqualTo(1);
    }

    @Test
    @DisplayName("A-17 A-18 A-19 A-20 to whomever the question goes later, the asker is not told again")
    void reassigned() {
        office.notifier.failNext(new IllegalStateException("mail server is down"));
        var undeliverable = office.ask(ANN, Office.PTO);
        var overdue = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofHours(5));
        office.switchboard.escalateOverdue(office.clock.instant());
        var removed = office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.removeSpecialist("HR", "mia@acme.test"));

        assertThat(office.notifier.notificationsTo("olga@acme.test")).hasSize(3);
        assertThat(told(undeliverable)).isEqualTo(1);
        assertThat(told(overdue)).isEqualTo(1);
        assertThat(told(removed)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "3.3 what waits in an inbox was passed on to its team; claimed, and given back, it is not passed on again")
    void queuedInAnInbox() {
        var shop = Shop.with(shop().rules(TagRule.followUp("Human")));

        var queued = shop.ask(Shop.UNKNOWN);
        shop.inboxes().claim(queued.conversation(), Shop.ACTOR_DAN);
        shop.inboxes().release(queued.conversation(), Shop.ACTOR_DAN);

        assertThat(queued.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(told(shop.chat, queued)).isEqualTo(1);
    }

    @Test
    @DisplayName("3.3 what waits in the line was passed on; the asker is not told again when an agent has it")
    void waitingInLine() {
        var desk = BusyDesk.open(BusyDesk.shop().passedOnText(TOLD));
        var busy = desk.ask("busy");

        var waiting = desk.ask("waiting");
        assertThat(told(desk.chat, waiting)).isEqualTo(1);
        desk.done(busy);

        assertThat(desk.holder(waiting)).isEqualTo(Shop.DAN);
        assertThat(told(desk.chat, waiting)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "A-35 an asker who is asked for something is not told, and neither once the human is, as all is silent then")
    void suspendedUntilTheAskerHasWritten() {
        var shop =
                Shop.with(shop().rules(TagRule.anyOf("return_or_refund").moveTo("Human"), TagRule.followUp("Human")));
        shop.answer = Answer.known("Please send the four things.", 1);
        var decision = shop.ask(Shop.REFUND);

        shop.ask("Order 17, Elm Street, too small");

        assertThat(shop.notified()).isNotEmpty();
        assertThat(shop.chatOf(decision)).containsExactly("Please send the four things.");
    }

    @Test
    @DisplayName("AI-6 nothing is said while the automation is suspended and nobody holds the conversation either")
    void suspendedWithoutAHolder() {
        var shop = Shop.with(shop());
        shop.answer = Answer.known("We are open.", 1);
        var decision = shop.ask("When do you open?");
        shop.switchboard.conversations().suspend(decision.conversation(), Actor.person(Shop.SAM));

        var passed = shop.ask(Shop.UNKNOWN);

        assertThat(passed.outcome()).isNotEqualTo(Outcome.HELD);
        assertThat(shop.notified()).isNotEmpty();
        assertThat(told(shop.chat, passed)).isZero();
    }
}
