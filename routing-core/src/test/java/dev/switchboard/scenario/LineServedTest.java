package dev.switchboard.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.conversation.AutomationMode;
import dev.switchboard.conversation.ConversationStatus;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.WorkResult;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.expertise.AgentRanking;
import dev.switchboard.expertise.Rung;
import dev.switchboard.expertise.Rung.Criterion;
import dev.switchboard.expertise.WantedExpertise;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.LastActivity;
import dev.switchboard.permission.Actor;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.spi.AvailabilityProvider.Presence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The line for an agent: what serves it, and what empties a place")
class LineServedTest {
    private final BusyDesk desk = BusyDesk.open();
    private final RoutingDecision busy = desk.ask("busy");
    private final RoutingDecision waiting = desk.ask("waiting");

    private void apply(Policy policy) {
        var policies = desk.switchboard.policies();
        policies.apply(policy, policies.current().number());
    }

    @Test
    @DisplayName("an agent who is done with a conversation gets who waits in the same moment, and is told")
    void done() {
        desk.done(busy);

        assertThat(desk.holder(waiting)).isEqualTo(Shop.DAN);
        assertThat(desk.escalation(waiting).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(desk.toldTo(Shop.DAN)).containsExactly("busy", "waiting");
        assertThat(desk.conversation(waiting).assignee()).isPresent();
    }

    @Test
    @DisplayName("so does one who has answered and leaves")
    void leaves() {
        desk.danJoins();
        desk.switchboard.conversations().write(busy.conversation(), Shop.DAN, "In the hangar.");
        assertThat(desk.position(waiting)).isEqualTo(1);

        desk.switchboard.conversations().leave(busy.conversation(), Shop.DAN);

        assertThat(desk.holder(waiting)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("one who leaves without an answer is still asked, and has no room")
    void leavesUnanswered() {
        desk.danJoins();

        desk.switchboard.conversations().leave(busy.conversation(), Shop.DAN);

        assertThat(desk.position(waiting)).isEqualTo(1);
    }

    @Test
    @DisplayName("so does one who comes, once the host says so")
    void comes() {
        desk.done(busy);
        desk.done(waiting);
        desk.danLeaves();
        var patient = desk.ask("patient");
        desk.availability.set(Shop.DAN, Presence.ONLINE);

        assertThat(desk.switchboard.agents().available("dan")).isEqualTo(1);

        assertThat(desk.holder(patient)).isEqualTo(Shop.DAN);
        assertThat(desk.switchboard.agents().available("dan")).isZero();
    }

    @Test
    @DisplayName("so does one who comes, as a provider says that tells by itself")
    void comesBack() {
        var activity = LastActivity.by(desk.clock);
        var another = desk.another(BusyDesk.policy(BusyDesk.shop()).build(), parts -> parts.availability(activity));
        desk.done(busy);
        desk.done(waiting);
        var patient = another.router()
                .route(Question.to("Shop", Shop.UNKNOWN).inConversation("patient"), BusyDesk.asker("patient"));
        assertThat(desk.position(patient)).isEqualTo(1);

        activity.set(Shop.DAN, Presence.ONLINE);
        assertThat(desk.holder(patient)).isEqualTo("nobody");
        activity.seen(Shop.DAN);

        assertThat(desk.holder(patient)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("so does one whose limit is raised, and one who is new")
    void limitRaised() {
        var third = desk.ask("third");

        apply(BusyDesk.policy(BusyDesk.shop().operators("eva"))
                .agents(Agent.of("fay", Shop.FAY, "Fay").withLimits(Limits.total(1)))
                .build());

        assertThat(desk.holder(waiting)).isEqualTo(Shop.EVA);
        assertThat(desk.holder(third)).isEqualTo("nobody");
        apply(Policy.builder()
                .personas(BusyDesk.shop().operators("eva"))
                .agents(BusyDesk.dan(2), BusyDesk.eva(1))
                .build());
        assertThat(desk.holder(third)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("whoever waits is still for one who speaks the language and is in the country")
    void languageAndCountry() {
        var abroad = BusyDesk.with(Policy.builder()
                .personas(BusyDesk.shop()
                        .operators("dan", "eva")
                        .ranking(AgentRanking.of(Rung.of(Criterion.LANGUAGE, Criterion.COUNTRY))
                                .withBuffer(Duration.ZERO)))
                .agents(
                        BusyDesk.dan(1).withLanguages("de").withCountry("AT"),
                        BusyDesk.eva(1).withLanguages("de").withCountry("CH")));
        var first = abroad.ask("Shop", "first", "de", "AT");
        var swiss = abroad.ask("Shop", "swiss", "de", "CH");
        var second = abroad.ask("Shop", "second", "de", "AT");
        assertThat(abroad.holder(swiss)).isEqualTo(Shop.EVA);

        abroad.switchboard.inboxes().handle(swiss.conversation(), Actor.agent("eva"));
        assertThat(abroad.position(second)).isEqualTo(1);
        abroad.done(first);

        assertThat(abroad.holder(second)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("one who stands in for somebody away gets who waits for that one")
    void standsIn() {
        var covered = BusyDesk.with(Policy.builder()
                .personas(BusyDesk.shop()
                        .operators("dan", "eva")
                        .changeWanted(
                                all -> List.of(WantedExpertise.of("returns").asRequired())))
                .agents(BusyDesk.dan(1), Agent.of("eva", Shop.EVA, "Eva").withLimits(Limits.total(1)))
                .calendars(PersonalCalendar.of(Shop.DAN)
                        .inZone("UTC")
                        .withSubstitute(Shop.EVA)
                        .away("2026-01-01", "2026-01-31")));
        var first = covered.ask("first");
        var second = covered.ask("second");
        assertThat(covered.holder(first)).isEqualTo(Shop.EVA);
        assertThat(covered.position(second)).isEqualTo(1);

        covered.switchboard.inboxes().handle(first.conversation(), Actor.agent("eva"));

        assertThat(covered.holder(second)).isEqualTo(Shop.EVA);
    }

    @Test
    @DisplayName("one who is full still gets a further question of the conversation that they have")
    void fullOfIt() {
        var refunds = BusyDesk.open(
                BusyDesk.shop().reason(ContactReason.named("Refunds").withPhrases("refund")));
        var first = refunds.ask("first");
        refunds.danLeaves();
        var further = refunds.switchboard
                .router()
                .route(Question.to("Shop", "Where is my refund?").inConversation("first"), BusyDesk.asker("first"));
        assertThat(refunds.holder(first)).isEqualTo(Shop.DAN);
        assertThat(refunds.position(further)).isEqualTo(1);

        refunds.danComes();

        assertThat(refunds.holder(further)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("so does one whose call ends")
    void callEnds() {
        var calls = BusyDesk.open(BusyDesk.shop()
                .ranking(AgentRanking.EXPERTISE_FIRST.withBuffer(Duration.ZERO).withCallsExcluded(true)));
        calls.switchboard.agents().setInCall("dan", true);
        var patient = calls.ask("patient");
        assertThat(calls.position(patient)).isEqualTo(1);

        calls.switchboard.agents().setInCall("dan", false);

        assertThat(calls.holder(patient)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("an agent whom a colleague or the next step relieves of a question serves too")
    void relieved() {
        var timed = BusyDesk.open(BusyDesk.shop().responseTimeout(Duration.ofMinutes(5)));
        var unanswered = timed.ask("unanswered");
        timed.minutes(1);
        var patient = timed.ask("patient");
        timed.minutes(4);

        timed.tick();

        assertThat(timed.holder(unanswered)).isEqualTo(Shop.SAM);
        assertThat(timed.holder(patient)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("someone who serves several lines takes the highest score over all, of other personas too")
    void severalLines() {
        var both = BusyDesk.open(
                BusyDesk.shop(),
                BusyDesk.named("Bills").operators("dan").expertise("billing"),
                BusyDesk.named("Other").operators("eva"));
        var first = both.ask("first");
        both.ask("Other", "others");
        var notDans = both.ask("Other", "notDans");
        both.minutes(1);
        var bill = both.ask("Bills", "bill");
        both.minutes(1);
        var shops = both.ask("shops");

        both.done(first);

        assertThat(List.of(both.holder(notDans), both.holder(bill), both.holder(shops)))
                .containsExactly("nobody", Shop.DAN, "nobody");
        both.done(bill);
        assertThat(both.holder(shops)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("whoever is first but not for this agent keeps nobody behind waiting")
    void notForThisAgent() {
        var two = BusyDesk.with(BusyDesk.policy(BusyDesk.shop().operators("eva")));
        var first = two.ask("first");
        two.ask("second");
        var own = two.ask("Shop", "own", Asker.withEmail(two.holder(first)));
        var behind = two.ask("behind");

        two.done(first);

        assertThat(two.holder(behind)).isEqualTo(two.holder(first));
        assertThat(two.position(own)).isEqualTo(1);
    }

    @Test
    @DisplayName("being answered empties the place: by the owner, who may answer anything")
    void answered() {
        desk.switchboard.inboxes().reply(waiting.conversation(), Actor.person(Shop.SAM), "In the hangar.", List.of());

        assertThat(desk.position(waiting)).isZero();
        assertThat(desk.escalation(waiting).state()).isEqualTo(EscalationState.DELIVERED);
        desk.done(busy);
        assertThat(desk.toldTo(Shop.DAN)).containsExactly("busy");
    }

    @Test
    @DisplayName("so does the asker's leaving, which also gives room for who waits")
    void askerLeaves() {
        var behind = desk.ask("behind");

        assertThat(desk.switchboard.conversations().askerLeft(waiting.conversation()))
                .isEqualTo(WorkResult.DONE);
        assertThat(desk.position(behind)).isEqualTo(1);
        assertThat(desk.switchboard.conversations().askerLeft(busy.conversation()))
                .isEqualTo(WorkResult.DONE);

        assertThat(desk.holder(behind)).isEqualTo(Shop.DAN);
        assertThat(desk.toldTo(Shop.DAN)).containsExactly("busy", "behind");
        assertThat(desk.escalation(waiting).state()).isEqualTo(EscalationState.CANCELLED);
        assertThat(desk.switchboard.conversations().askerLeft(waiting.conversation()))
                .isEqualTo(WorkResult.UNCHANGED);
    }

    @Test
    @DisplayName("whoever had joined is out when the asker has left, and the persona answers again")
    void askerLeavesAHuman() {
        desk.danJoins();
        desk.switchboard.conversations().suspend(busy.conversation(), Actor.agent("dan"));

        desk.switchboard.conversations().askerLeft(busy.conversation());

        assertThat(desk.conversation(busy).participants()).isEmpty();
        assertThat(desk.conversation(busy).mode()).isEqualTo(AutomationMode.ACTIVE);
        assertThat(desk.conversation(busy).status()).isEmpty();
        assertThat(desk.events.events().stream().map(RoutingEvent::kind))
                .contains(
                        RoutingEvent.Kind.ESCALATION_CANCELLED,
                        RoutingEvent.Kind.CONVERSATION_CLOSED,
                        RoutingEvent.Kind.PARTICIPANT_LEFT,
                        RoutingEvent.Kind.AUTOMATION_MODE_CHANGED);
    }

    @Test
    @DisplayName("so does being done")
    void handled() {
        desk.switchboard.inboxes().handle(waiting.conversation(), Actor.person(Shop.SAM));

        assertThat(desk.position(waiting)).isZero();
        assertThat(desk.escalation(waiting).state()).isEqualTo(EscalationState.CANCELLED);
    }

    @Test
    @DisplayName("so does somebody who claims it from an inbox")
    void claimed() {
        var shop = BusyDesk.with(BusyDesk.policy(BusyDesk.shop())
                .inboxes(Inbox.followUp("team").withKind(Inbox.Kind.CHANNEL).withMembers("eva"))
                .agents(Agent.of("fay", Shop.FAY, "Fay")));
        var first = shop.ask("first");
        var placed = shop.ask("placed");
        shop.switchboard.inboxes().deliver("team", placed.conversation());

        assertThat(shop.switchboard.inboxes().claim(placed.conversation(), Actor.agent("eva")))
                .isEqualTo(WorkResult.DONE);

        assertThat(shop.position(placed)).isZero();
        assertThat(shop.holder(placed)).isEqualTo(Shop.EVA);
        shop.done(first);
        assertThat(shop.toldTo(Shop.DAN)).containsExactly("first");
    }

    @Test
    @DisplayName("so does somebody who joins")
    void joined() {
        var two = BusyDesk.with(BusyDesk.policy(BusyDesk.shop()
                .reasons(ContactReason.named("broken").withPhrases("broken"))
                .specialist("mia@shop.test", "Mia", "both@mail.test")));
        two.ask("first");
        var both = two.ask("both");
        var asked = two.switchboard
                .router()
                .route(Question.to("Shop", "It is broken").inConversation("both"), BusyDesk.asker("both"));
        assertThat(asked.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        var token =
                two.notifier.notificationsTo("mia@shop.test").get(0).joinToken().orElseThrow();

        two.switchboard.conversations().join(token);

        assertThat(two.position(both)).isZero();
        assertThat(two.holder(both)).isEqualTo("mia@shop.test");
        assertThat(two.conversation(both).status()).contains(ConversationStatus.IN_PROGRESS);
    }

    @Test
    @DisplayName("a step that disappears sends those who wait to the next one")
    void stepGone() {
        apply(BusyDesk.policy(BusyDesk.shop().chain(ChainStep.EXPERTISE, ChainStep.OWNER))
                .build());

        assertThat(desk.holder(waiting)).isEqualTo(Shop.SAM);
    }

    @Test
    @DisplayName("an expertise that is deleted sends those who wait for it to the next step")
    void expertiseGone() {
        desk.switchboard.agents().deleteExpertise("returns", Actor.admin("admin@shop.test"));

        assertThat(desk.holder(waiting)).isEqualTo(Shop.SAM);
        assertThat(desk.holder(busy)).isEqualTo(Shop.DAN);
    }

    @Test
    @DisplayName("an agent who cannot be told gives way to the next step, and serves others again")
    void undeliverable() {
        desk.notifier.failAlways(new IllegalStateException("no mail"));

        desk.done(busy);

        assertThat(desk.escalation(waiting).state()).isEqualTo(EscalationState.UNROUTABLE);
    }

    @Test
    @DisplayName(
            "a ticker on the host's scheduler looks again and again, survives what fails, and ends with the switchboard")
    void ticker() {
        try (var scheduler = new ByHand()) {
            var ticking = desk.another(
                    BusyDesk.policy(BusyDesk.shop()).build(),
                    parts -> parts.scheduler(scheduler, Duration.ofSeconds(30)));
            desk.minutes(11);

            scheduler.tick();

            assertThat(scheduler.pauses).containsExactly(TimeUnit.SECONDS.toNanos(30));
            assertThat(desk.holder(waiting)).isEqualTo(Shop.SAM);
            ticking.close();
            assertThat(scheduler.given).allMatch(ScheduledFuture::isCancelled);
        }
    }

    /** Runs what it was given when the test says so. */
    private static final class ByHand extends ScheduledThreadPoolExecutor implements AutoCloseable {
        private final List<Runnable> tasks = new ArrayList<>();
        private final List<Long> pauses = new ArrayList<>();
        private final List<ScheduledFuture<?>> given = new ArrayList<>();

        private ByHand() {
            super(0);
        }

        private void tick() {
            tasks.forEach(Runnable::run);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable task, long first, long pause, TimeUnit unit) {
            tasks.add(task);
            pauses.add(unit.toNanos(pause));
            var future = super.scheduleWithFixedDelay(task, 1, 1, TimeUnit.DAYS);
            given.add(future);
            return future;
        }

        @Override
        public void close() {
            shutdownNow();
        }
    }

    @Test
    @DisplayName("a switchboard that is closed serves nobody, whoever comes; another one over the same store does")
    void closed() {
        var activity = LastActivity.by(desk.clock);
        var policy = BusyDesk.policy(BusyDesk.shop()).build();
        var closed = desk.another(policy, parts -> parts.availability(activity));
        desk.done(busy);
        desk.done(waiting);
        var patient = closed.router()
                .route(Question.to("Shop", Shop.UNKNOWN).inConversation("patient"), BusyDesk.asker("patient"));
        closed.close();

        activity.seen(Shop.DAN);
        assertThat(desk.holder(patient)).isEqualTo("nobody");
        desk.switchboard.escalateOverdue(desk.clock.instant());

        assertThat(desk.holder(patient)).isEqualTo(Shop.DAN);
    }
}
