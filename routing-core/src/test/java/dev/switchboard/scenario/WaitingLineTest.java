package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.LinePlace;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.memory.FixedAvailability;
import dev.switchboard.persona.AskerClass;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Answer;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Stage;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import dev.switchboard.tag.SmartTag;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line for an agent: who waits, in which order, how long")
class WaitingLineTest {
    private final BusyDesk desk = BusyDesk.open();

    private static List<String> trace(RoutingDecision decision, Stage stage) {
        return decision.trace().steps().stream()
                .filter(step -> step.stage() == stage)
                .map(step -> step.result() + ": " + step.because())
                .toList();
    }

    private static RoutingDecision ask(BusyDesk desk, String conversation, String text) {
        return desk.switchboard
                .router()
                .route(Question.to("Shop", text).inConversation(conversation), BusyDesk.asker(conversation));
    }

    @Test
    @DisplayName("a question for which nobody has room waits: nobody is told, the asker is, the persona stays active")
    void waits() {
        desk.ask("first");

        var second = desk.ask("second");

        assertThat(second.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(second.target()).isEmpty();
        assertThat(trace(second, Stage.EXPERTISE)).first().asString().startsWith("WAITING: ");
        assertThat(desk.notifier.notifications()).hasSize(1);
        assertThat(desk.conversation(second).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(desk.escalation(second).state()).isEqualTo(EscalationState.QUEUED);
        assertThat(desk.chat.textsIn(second.conversation())).hasSize(1);
    }

    @Test
    @DisplayName("without waiting, which is the default, the chain goes on at once")
    void doesNotWait() {
        var impatient = BusyDesk.open(BusyDesk.shop().chain(ChainStep.EXPERTISE, ChainStep.OWNER));
        impatient.ask("first");

        var second = impatient.ask("second");

        assertThat(second.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
    }

    @Test
    @DisplayName("nobody there and everybody full have settings of their own")
    void twoSettings() {
        var chain = Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER);
        var whenFull = BusyDesk.open(BusyDesk.shop().chain(chain.waitingWhenFull(BusyDesk.TEN_MINUTES)));
        var whenAway = BusyDesk.open(BusyDesk.shop().chain(chain.waitingWhenNobodyThere(BusyDesk.TEN_MINUTES)));
        for (var desk : List.of(whenFull, whenAway)) {
            desk.ask("first");
        }

        var full = List.of(whenFull.ask("full"), whenAway.ask("full"));
        whenFull.danLeaves();
        whenAway.danLeaves();
        var away = List.of(whenFull.ask("away"), whenAway.ask("away"));

        assertThat(full).extracting(RoutingDecision::outcome).containsExactly(Outcome.QUEUED, Outcome.ESCALATED_OWNER);
        assertThat(away).extracting(RoutingDecision::outcome).containsExactly(Outcome.ESCALATED_OWNER, Outcome.QUEUED);
    }

    @Test
    @DisplayName("whoever came first is served first; of two of the same moment, whoever came into the line first")
    void inOrder() {
        var busy = desk.ask("busy");
        var all = List.of(desk.ask("a"), desk.ask("b"), desk.ask("c"));
        assertThat(all).extracting(desk::position).containsExactly(1, 2, 3);

        desk.done(busy);

        assertThat(all).extracting(desk::holder).containsExactly(Shop.DAN, "nobody", "nobody");
        assertThat(all).extracting(desk::position).containsExactly(0, 1, 2);
    }

    @Test
    @DisplayName("priority minutes of tag, reason or class of askers count as if the asker had waited so much longer")
    void priority() {
        var shop = BusyDesk.open(BusyDesk.shop()
                .reasons(ContactReason.named("broken").withPhrases("broken").withPriorityMinutes(5))
                .tags(SmartTag.custom("angry").withPhrases("outrageous").withPriorityMinutes(7))
                .askerClasses(new AskerClass("tier", "gold", 9)));
        shop.ask("busy");
        var usual = shop.ask("usual");
        shop.minutes(6);
        var broken = ask(shop, "broken", "It is broken");
        var angry = ask(shop, "angry", "This is outrageous");
        var both = ask(shop, "both", "This is outrageous and broken");
        var gold = shop.ask("Shop", "gold", Asker.withEmail("gold@mail.test").withVariable("tier", "gold"));

        assertThat(List.of(gold, angry, both, usual, broken))
                .extracting(shop::position)
                .containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    @DisplayName("the urgent overtake only for as long as their minutes last: nobody starves")
    void noStarving() {
        var shop = BusyDesk.open(BusyDesk.shop()
                .chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED))
                .askerClasses(new AskerClass("tier", "gold", 30)));
        var busy = shop.ask("busy");
        var patient = shop.ask("patient");
        for (int i = 0; shop.position(patient) > 0; i++) {
            shop.ask(
                    "Shop",
                    "gold" + i,
                    Asker.withEmail("gold" + i + "@mail.test").withVariable("tier", "gold"));
            assertThat(i).as("minutes waited").isLessThanOrEqualTo(31);
            shop.minutes(1);
            shop.done(busy);
            busy = i == 0 ? busy : shop.ask("gold" + (i - 1));
        }
        assertThat(shop.holder(patient)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("after its deadline a question goes to the next step, once; those who are served by then do not")
    void deadline() {
        desk.ask("busy");
        var waiting = desk.ask("waiting");
        desk.minutes(9);
        assertThat(desk.tick()).isZero();
        desk.minutes(1);

        assertThat(desk.tick()).isEqualTo(1);
        assertThat(desk.tick()).isZero();

        assertThat(desk.holder(waiting)).isEqualTo(Shop.SAM);
        assertThat(desk.toldTo(Shop.SAM)).containsExactly("waiting");
        assertThat(desk.escalation(waiting).timeline())
                .extracting(one -> one.what())
                .contains("waits for an agent", "taken from the line: WAITED");
    }

    @Test
    @DisplayName("after a restart those whose deadline is over go on once, the first deadline first")
    void restart() {
        desk.ask("busy");
        desk.ask("a");
        desk.minutes(1);
        desk.ask("b");
        desk.minutes(20);
        var restarted = desk.another(BusyDesk.policy(BusyDesk.shop()).build(), parts -> parts);

        assertThat(restarted.escalateOverdue(desk.clock.instant())).isEqualTo(2);

        assertThat(desk.toldTo(Shop.SAM)).containsExactly("a", "b");
        assertThat(desk.tick()).isZero();
    }

    @Test
    @DisplayName("an agent who is free at the deadline is better than the next step")
    void servedAtTheDeadline() {
        desk.ask("busy");
        var waiting = desk.ask("waiting");
        desk.minutes(31);

        assertThat(desk.tick()).isEqualTo(1);

        assertThat(desk.holder(waiting)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("nobody can be reminded of what waits in the line: it stays there, and nobody else is asked")
    void nobodyToRemind() {
        var patient = BusyDesk.open(BusyDesk.shop()
                .chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED))
                .deadline(Deadline.within(Duration.ofHours(1)).then(DeadlineAction.REMIND, DeadlineAction.NEXT_STEP)));
        patient.danLeaves();
        var waiting = patient.ask("waiting");

        patient.minutes(60);
        assertThat(patient.tick()).isZero();
        assertThat(patient.position(waiting)).isEqualTo(1);
        patient.minutes(60);
        assertThat(patient.tick()).isEqualTo(1);

        assertThat(patient.holder(waiting)).isEqualTo(Shop.SAM);
    }

    @Test
    @DisplayName(
            "A-35 what is told later waits in the line no longer than anything else; then the owner is told with the next message")
    void toldLaterAfterTheLine() {
        var availability = new FixedAvailability();
        var shop = shopOfReturns(availability);
        shop.answer = Answer.known("Please tell me your order number.", 1);
        var refund = shop.ask(Shop.REFUND);
        assertThat(shop.escalation(refund).isInLine()).isTrue();

        var moved = shop.switchboard.escalateOverdue(shop.clock.advance(Duration.ofMinutes(11)));

        assertThat(moved).isEqualTo(1);
        assertThat(shop.notified()).isEmpty();
        shop.ask("Order 4711");
        assertThat(shop.notified()).containsExactly(Shop.SAM);
        assertThat(shop.lastNotificationTo(Shop.SAM).escalation()).isEqualTo(refund.escalation());
    }

    @Test
    @DisplayName("A-35 an agent who gets what is told later out of the line is told with the asker's next message")
    void toldLaterOfTheLine() {
        var availability = new FixedAvailability();
        var shop = shopOfReturns(availability);
        shop.answer = Answer.known("Please tell me your order number.", 1);
        var refund = shop.ask(Shop.REFUND);

        danComes(shop, availability);
        assertThat(shop.escalation(refund).isWith(EmailAddress.of(Shop.DAN))).isTrue();
        assertThat(shop.notified()).isEmpty();
        shop.ask("Order 4711");

        assertThat(shop.notified()).containsExactly(Shop.DAN);
        assertThat(shop.lastNotificationTo(Shop.DAN).question()).isEqualTo("Order 4711");
        assertThat(shop.lastNotificationTo(Shop.DAN).earlier())
                .extracting(one -> one.text())
                .contains(Shop.REFUND);
    }

    @Test
    @DisplayName("A-35 an agent who gets it after the asker wrote again is told at once, of both")
    void toldAsSoonAsTheLineIsServed() {
        var availability = new FixedAvailability();
        var shop = shopOfReturns(availability);
        shop.answer = Answer.known("Please tell me your order number.", 1);
        shop.ask(Shop.REFUND);

        shop.ask("Order 4711");
        assertThat(shop.notified()).isEmpty();
        danComes(shop, availability);

        assertThat(shop.notifier.notificationsTo(Shop.DAN))
                .extracting(one -> one.question())
                .containsExactly(Shop.REFUND, "Order 4711");
    }

    /** Dan alone serves returns, and is not there. */
    private static Shop shopOfReturns(FixedAvailability availability) {
        availability.set(Shop.DAN, Presence.OFFLINE);
        return Shop.with(
                BusyDesk.policy(BusyDesk.shop().tags(Shop.refund())), parts -> parts.availability(availability));
    }

    private static void danComes(Shop shop, FixedAvailability availability) {
        availability.set(Shop.DAN, Presence.ONLINE);
        shop.switchboard.agents().available("dan");
    }

    @Test
    @DisplayName("whoever waits without a deadline waits until somebody is there")
    void unlimited() {
        var patient = BusyDesk.open(BusyDesk.shop().chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED)));
        patient.danLeaves();
        var waiting = patient.ask("waiting");
        patient.clock.advance(Duration.ofDays(7));
        assertThat(patient.tick()).isZero();

        patient.danComes();

        assertThat(patient.holder(waiting)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("the owner who asks goes on waiting after the deadline: nobody else is left")
    void nobodyLeft() {
        desk.ask("busy");
        var own = desk.ask("Shop", "own", Asker.withEmail(Shop.SAM));
        desk.minutes(11);

        assertThat(desk.tick()).isZero();

        assertThat(desk.position(own)).isEqualTo(1);
    }

    @Test
    @DisplayName("a further question about the same waits beside the first, at its place, and goes to the same agent")
    void furtherQuestion() {
        var busy = desk.ask("busy");
        var first = desk.ask("chatty");
        var other = desk.ask("other");
        desk.minutes(1);
        var further = desk.ask("chatty");

        assertThat(further.outcome()).isEqualTo(Outcome.QUEUED);
        assertThat(trace(further, Stage.STICKY))
                .containsExactly("KEPT: an earlier question about the same waits in the line");
        assertThat(List.of(desk.position(first), desk.position(other))).containsExactly(1, 2);
        desk.done(busy);
        assertThat(List.of(desk.holder(first), desk.holder(further), desk.holder(other)))
                .containsExactly(Shop.DAN, Shop.DAN, "nobody");
    }

    @Test
    @DisplayName("a question that comes when somebody has room of whom nobody knew yet does not overtake the line")
    void noOvertaking() {
        desk.danLeaves();
        var waiting = desk.ask("waiting");
        desk.availability.set(Shop.DAN, Presence.ONLINE);
        var question = Question.to("Shop", Shop.UNKNOWN).withId("late").inConversation("late");

        var expected = desk.switchboard.router().preview(question, BusyDesk.asker("late"));
        var late = desk.switchboard.router().route(question, BusyDesk.asker("late"));

        assertThat(late).isEqualTo(expected);
        assertThat(late.trace()).isEqualTo(expected.trace());
        assertThat(trace(late, Stage.EXPERTISE))
                .containsExactly(
                        "WAITING: waits in the line: nobody has room who could be asked about returns",
                        "PASSED_OVER: dan is for somebody who waits in the line");
        assertThat(List.of(desk.holder(waiting), desk.holder(late))).containsExactly(Shop.DAN, "nobody");
    }

    @Test
    @DisplayName("with room for both, the one that comes late is not kept waiting")
    void roomForBoth() {
        var two = BusyDesk.with(BusyDesk.policy(BusyDesk.shop().operators("eva")));
        two.danLeaves();
        two.availability.set(Shop.EVA, Presence.OFFLINE);
        var waiting = two.ask("waiting");
        two.availability.set(Shop.DAN, Presence.ONLINE).set(Shop.EVA, Presence.ONLINE);

        var late = two.ask("late");

        assertThat(late.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        two.tick();
        assertThat(List.of(two.holder(waiting), two.holder(late))).containsExactlyInAnyOrder(Shop.DAN, Shop.EVA);
    }

    @Test
    @DisplayName("the place and the expected wait are known; the wait is unknown while there is too little to tell")
    void expectedWait() {
        var busy = desk.ask("busy");
        for (int i = 0; i < 6; i++) {
            desk.ask("c" + i);
        }
        var last = desk.ask("last");
        assertThat(place(last).position()).isEqualTo(7);
        assertThat(place(last).expectedWait()).isEmpty();

        for (int i = 0; i < 3; i++) {
            desk.minutes(2);
            desk.done(busy);
            busy = desk.ask("c" + i);
        }
        desk.minutes(2);

        assertThat(place(last).position()).isEqualTo(4);
        assertThat(place(last).expectedWait()).contains(Duration.ofMinutes(3 * 4));
        assertThat(desk.switchboard.conversations().placeInLine(busy.conversation()))
                .isEmpty();
    }

    private LinePlace place(RoutingDecision decision) {
        return desk.switchboard
                .conversations()
                .placeInLine(decision.conversation())
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "a question that a specialist did not answer in time may wait for an agent too, from when it was asked")
    void afterASpecialist() {
        var shop = BusyDesk.open(BusyDesk.shop()
                .reasons(ContactReason.named("broken").withPhrases("broken"))
                .specialist("mia@shop.test", "Mia", "late@mail.test")
                .responseTimeout(Duration.ofMinutes(5)));
        shop.ask("busy");
        shop.danJoins();
        var late = ask(shop, "late", "It is broken");
        shop.minutes(1);
        var other = shop.ask("other");
        shop.minutes(4);

        shop.tick();

        assertThat(shop.holder(late)).isEqualTo("nobody");
        assertThat(List.of(shop.position(late), shop.position(other))).containsExactly(1, 2);
    }
}
