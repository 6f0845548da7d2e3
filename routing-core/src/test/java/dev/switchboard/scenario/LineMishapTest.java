package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.permission.Actor;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line for an agent: what fails, comes late or goes away beside it loses nobody")
class LineMishapTest {
    private static final int LONG = 2_000;

    private static PersonaBuilder patient() {
        return BusyDesk.shop().chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED));
    }

    /** Dan takes as many conversations as come. */
    private static PolicyBuilder boundless(PersonaBuilder... personas) {
        return Policy.builder().personas(personas).agents(Agent.of("dan", Shop.DAN, "Dan"));
    }

    private static void apply(BusyDesk desk, PolicyBuilder policy) {
        var policies = desk.switchboard.policies();
        policies.apply(policy.build(), policies.current().number());
    }

    private static RoutingDecision askAboutBroken(BusyDesk desk, String conversation) {
        return desk.switchboard
                .router()
                .route(Question.to("Shop", "It is broken").inConversation(conversation), BusyDesk.asker(conversation));
    }

    private static List<RoutingDecision> askMany(BusyDesk desk) {
        return IntStream.range(0, LONG).mapToObj(i -> desk.ask("c" + i)).toList();
    }

    @Test
    @DisplayName("that somebody was told who has the question no longer does not take it from the line")
    void toldTooLate() {
        var shop = BusyDesk.shop()
                .reasons(ContactReason.named("broken").withPhrases("broken"))
                .specialist("mia@shop.test", "Mia", "late@mail.test")
                .responseTimeout(Duration.ofMinutes(5));
        var desk = BusyDesk.open(shop);
        var busy = desk.ask("busy");
        desk.danJoins();
        var slow = desk.another(
                BusyDesk.policy(shop).build(),
                parts -> parts.notifier(any -> {
                    desk.minutes(5);
                    desk.tick();
                }));

        var late =
                slow.router().route(Question.to("Shop", "It is broken").inConversation("late"), BusyDesk.asker("late"));

        assertThat(desk.escalation(late).state()).isEqualTo(EscalationState.QUEUED);
        assertThat(desk.position(late)).isEqualTo(1);
        desk.done(busy);
        assertThat(desk.holder(late)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("an agent who cannot be told gives way to the next step for each of a long line, one after the other")
    void nobodyCanBeTold() {
        var desk = BusyDesk.open(patient());
        var busy = desk.ask("busy");
        var all = askMany(desk);
        desk.notifier.failAlways(new IllegalStateException("no mail"));

        desk.done(busy);

        assertThat(all)
                .allSatisfy(one -> assertThat(desk.escalation(one).state()).isEqualTo(EscalationState.UNROUTABLE));
    }

    @Test
    @DisplayName("a long line in which each asker has two questions is served whole by an agent who has room for all")
    void twoQuestionsEach() {
        var desk = BusyDesk.with(
                boundless(patient().reasons(ContactReason.named("broken").withPhrases("broken"))));
        desk.danLeaves();
        var all = new ArrayList<RoutingDecision>(askMany(desk));
        for (int i = 0; i < LONG; i++) {
            all.add(askAboutBroken(desk, "c" + i));
        }

        desk.danComes();

        assertThat(all).allSatisfy(one -> assertThat(desk.holder(one)).isEqualTo(Shop.DAN));
    }

    @Test
    @DisplayName("whether an agent is there is asked once, however many wait for that agent")
    void askedOnce() {
        var desk = BusyDesk.open(patient());
        desk.danLeaves();
        for (int i = 0; i < 20; i++) {
            desk.ask("c" + i);
        }
        var asked = new AtomicInteger();
        var failing = desk.another(
                BusyDesk.policy(patient()).build(),
                parts -> parts.availability(any -> {
                    asked.incrementAndGet();
                    throw new IllegalStateException("nobody knows");
                }));

        failing.agents().available("dan");

        assertThat(asked).hasValue(1);
    }

    @Test
    @DisplayName("when the last agent who could be asked stops working for the persona, those who wait go on")
    void operatorsGone() {
        var desk = BusyDesk.open(patient());
        desk.ask("busy");
        var waiting = desk.ask("waiting");

        apply(desk, BusyDesk.policy(BusyDesk.named("Shop").chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED))));

        assertThat(desk.ask("next").outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(desk.holder(waiting)).isEqualTo(Shop.SAM);
    }

    @Test
    @DisplayName("so do those for whom only they themselves are left; the others wait")
    void onlyTheAskerLeft() {
        var desk = BusyDesk.open(patient().operators("eva"));
        desk.ask("busy");
        desk.ask("busy too");
        var evas = desk.ask("Shop", "evas", Asker.withEmail(Shop.EVA));
        var sams = desk.ask("Shop", "sams", Asker.withEmail(Shop.SAM));
        desk.danLeaves();

        apply(
                desk,
                BusyDesk.policy(
                        BusyDesk.named("Shop").operators("eva").chain(BusyDesk.WAITING.waiting(Wait.UNLIMITED))));

        assertThat(List.of(desk.holder(evas), desk.holder(sams))).containsExactly(Shop.SAM, "nobody");
        assertThat(desk.position(sams)).isEqualTo(1);
    }

    @Test
    @DisplayName("an expertise that goes away sends those who wait on, although they want one beside it that never was")
    void expertiseGone() {
        var shop = patient().expertise("alchemy");
        var desk = BusyDesk.open(shop);
        desk.ask("busy");
        var waiting = desk.ask("waiting");

        apply(
                desk,
                Policy.builder()
                        .personas(shop)
                        .agents(Agent.of("dan", Shop.DAN, "Dan").withLimits(Limits.total(1))));

        assertThat(desk.holder(waiting)).isEqualTo(Shop.SAM);
    }

    @Test
    @DisplayName("that the host's selector fails while the line is served is told as an event")
    void selectorFails() {
        var desk = BusyDesk.open(patient());
        desk.danLeaves();
        var waiting = desk.ask("waiting");
        var failing = desk.another(
                BusyDesk.policy(patient()).build(),
                parts -> parts.agentSelector((request, agents) -> {
                    throw new IllegalStateException("no idea");
                }));
        desk.danComes();
        assertThat(desk.holder(waiting)).isEqualTo(Shop.DAN);
        var second = desk.ask("second");

        failing.inboxes().handle(waiting.conversation(), Actor.agent("dan"));

        assertThat(desk.holder(second)).isEqualTo(Shop.DAN);
        assertThat(desk.events.events(RoutingEvent.Kind.SELECTOR_FAILED)).hasSize(1);
    }

    @Test
    @DisplayName(
            "an agent who has room for all of the line is given to whoever comes late too, and to the line at once")
    void roomForAll() {
        var impatient = Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER);
        var desk = BusyDesk.with(boundless(
                BusyDesk.shop().chain(impatient.waitingWhenNobodyThere(BusyDesk.TEN_MINUTES)),
                BusyDesk.named("Bills").operators("dan").chain(impatient)));
        desk.danLeaves();
        var waiting = desk.ask("waiting");
        desk.availability.set(Shop.DAN, Presence.ONLINE);
        var question = Question.to("Bills", Shop.UNKNOWN).withId("late").inConversation("late");

        var expected = desk.switchboard.router().preview(question, BusyDesk.asker("late"));
        var late = desk.switchboard.router().route(question, BusyDesk.asker("late"));

        assertThat(late.outcome()).isEqualTo(Outcome.ESCALATED_AGENT);
        assertThat(late.trace()).isEqualTo(expected.trace());
        assertThat(List.of(desk.holder(late), desk.holder(waiting))).containsExactly(Shop.DAN, Shop.DAN);
    }

    @Test
    @DisplayName("an agent who has room for one more than the line is given to one who comes late, and not to two")
    void roomForOneMore() {
        var impatient = Chain.of(ChainStep.EXPERTISE, ChainStep.OWNER);
        var desk = BusyDesk.with(Policy.builder()
                .personas(BusyDesk.shop().chain(impatient.waitingWhenNobodyThere(BusyDesk.TEN_MINUTES)))
                .agents(BusyDesk.dan(3)));
        desk.danLeaves();
        var first = desk.ask("first");
        var second = desk.ask("second");
        desk.availability.set(Shop.DAN, Presence.ONLINE);

        var late = desk.ask("late");
        var later = desk.ask("later");

        assertThat(List.of(first, second, late, later))
                .extracting(desk::holder)
                .containsExactly(Shop.DAN, Shop.DAN, Shop.DAN, Shop.SAM);
    }

    @Test
    @DisplayName(
            "a time that is ahead of the clock brings all that is due by then, in its order; one that is behind moves nothing")
    void otherTimes() {
        var desk = BusyDesk.with(BusyDesk.policy(BusyDesk.shop()
                        .responseTimeout(Duration.ofMinutes(5))
                        .chain(Chain.of(ChainStep.EXPERTISE, ChainStep.INBOX, ChainStep.OWNER)
                                .waiting(BusyDesk.TEN_MINUTES)))
                .inboxes(Inbox.followUp("team").withKind(Inbox.Kind.CHANNEL).withMembers("eva")));
        desk.ask("busy");
        var waiting = desk.ask("waiting");
        desk.switchboard.inboxes().deliver("team", waiting.conversation());
        var now = desk.clock.instant();

        assertThat(desk.switchboard.escalateOverdue(now.minus(Duration.ofDays(1))))
                .isZero();
        assertThat(desk.position(waiting)).isEqualTo(1);
        desk.switchboard.escalateOverdue(now.plus(Duration.ofDays(1)));

        assertThat(desk.escalation(waiting).timeline())
                .extracting(one -> one.what())
                .containsSubsequence(
                        "taken from the line: SERVED",
                        "taken from dan@shop.test: OVERDUE",
                        "waits in inbox team",
                        "taken from inbox team: OVERDUE");
        assertThat(desk.holder(waiting)).isEqualTo(Shop.SAM);
    }
}
