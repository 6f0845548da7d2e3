package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.Switchboard;
import dev.switchboard.chain.Deadline;
import dev.switchboard.chain.DeadlineAction;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.notification.Notification;
import dev.switchboard.notification.Reply;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.Notifier;
import dev.switchboard.spi.TemporaryFailureException;
import dev.switchboard.tag.TagRule;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What could not be delivered is tried again, later each time")
class RetryTest {
    private static final String MIA = "mia@acme.test";
    private static final String OLGA = "olga@acme.test";
    private final RuntimeException busy = new TemporaryFailureException("the mail server is busy");

    private final Office office = Office.open();

    private void tick() {
        office.switchboard.escalateOverdue(office.clock.instant());
    }

    private static String recipient(Notification notification) {
        return notification.recipient().person().email().toString();
    }

    @Test
    @DisplayName("a temporary failure keeps the question with its specialist, who is told a little later, once")
    void temporary() {
        office.notifier.failNext(busy);
        var decision = office.ask(ANN, Office.PTO);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.ASSIGNED);
        tick();
        assertThat(office.notified()).isEmpty();

        office.waitOut(Duration.ofSeconds(30));
        office.waitOut(Duration.ofHours(1));

        assertThat(office.notified()).containsExactly(MIA);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.happened()).containsOnlyOnce(Kind.NOTIFICATION_FAILED, Kind.NOTIFICATION_SENT);
    }

    @Test
    @DisplayName("the pause grows, and every attempt has the same key; after the sixth the next step has it (A-17)")
    void givesUp() {
        var tried = new ArrayList<Notification>();
        var minutes = new ArrayList<Integer>();
        var desk = Office.with(
                Office.hr(),
                parts -> parts.notifier(notification -> {
                    tried.add(notification);
                    throw busy;
                }));
        desk.notifier.failAlways(new IllegalStateException("no mail"));
        var decision = desk.ask(ANN, Office.PTO);

        for (int minute = 1; tried.size() < 7; minute++) {
            var before = tried.size();
            desk.switchboard.escalateOverdue(desk.clock.advance(Duration.ofMinutes(1)));
            if (tried.size() > before) {
                minutes.add(minute);
            }
        }

        assertThat(tried).extracting(RetryTest::recipient).containsExactly(MIA, MIA, MIA, MIA, MIA, MIA, OLGA);
        assertThat(tried.subList(0, 6))
                .extracting(Notification::key)
                .containsOnly(tried.get(0).key());
        assertThat(minutes).hasSize(5).isSorted();
        assertThat(minutes.get(4) - minutes.get(3)).isGreaterThan(minutes.get(2) - minutes.get(1));
        assertThat(desk.timeline(decision)).contains("taken from " + MIA + ": UNDELIVERABLE");
    }

    @Test
    @DisplayName("any other failure of a notifier moves the question on at once (A-17)")
    void permanent() {
        office.notifier.failNext(new IllegalStateException("no such mailbox"));

        office.ask(ANN, Office.PTO);

        assertThat(office.notified()).containsExactly(OLGA);
    }

    @Test
    @DisplayName("of alternatives, one that may work later lets the notification be tried again")
    void alternatives() {
        var failures = new ArrayDeque<>(List.of(busy, new IllegalStateException("gone")));
        var told = new ArrayList<Notification>();
        Notifier alternative = notification -> {
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
            told.add(notification);
        };
        var two = Office.with(Office.hr(), parts -> parts.notifier(Notifier.firstOf(alternative, alternative)));
        two.notifier.failAlways(new IllegalStateException("no mail"));
        two.ask(ANN, Office.PTO);
        assertThat(told).isEmpty();

        two.switchboard.escalateOverdue(two.clock.advance(Duration.ofMinutes(1)));

        assertThat(told).extracting(RetryTest::recipient).containsExactly(MIA);
    }

    @Test
    @DisplayName("while one tries again, nobody else does, in another process over the same store either")
    void oneAtATime() {
        var told = new ArrayList<String>();
        var both = new ArrayList<Office>();
        Notifier slow = notification -> {
            told.add(recipient(notification));
            if (told.size() == 1) {
                throw busy;
            }
            both.forEach(one -> one.switchboard.escalateOverdue(one.clock.instant()));
        };
        var store = new InMemoryStore();
        for (int i = 0; i < 2; i++) {
            both.add(Office.with(Office.hr(), parts -> parts.store(store).notifier(slow)));
            both.get(i).notifier.failAlways(new IllegalStateException("no mail"));
        }
        both.get(0).ask(ANN, Office.PTO);

        both.forEach(one -> one.clock.advance(Duration.ofMinutes(1)));
        both.forEach(one -> one.switchboard.escalateOverdue(one.clock.instant()));

        assertThat(told).containsExactly(MIA, MIA);
    }

    @Test
    @DisplayName("whoever is answered meanwhile is not notified any more")
    void answeredMeanwhile() {
        office.notifier.failNext(busy);
        var decision = office.ask(ANN, Office.PTO);
        office.switchboard.conversations().askerLeft(decision.conversation());

        office.waitOut(Duration.ofHours(1));

        assertThat(office.notified()).isEmpty();
    }

    @Test
    @DisplayName("a message for the asker's chat is tried again; after the sixth attempt it is parked, with an alarm")
    void parked() {
        office.chat.failAlways(new IllegalStateException("down"));
        var decision = office.ask(ANN, Office.PTO);
        for (int i = 0; i < 20; i++) {
            office.waitOut(Duration.ofHours(1));
        }
        assertThat(office.happened().stream().filter(Kind.DELIVERY_FAILED::equals))
                .hasSize(6);
        assertThat(office.happened()).containsOnlyOnce(Kind.DELIVERY_PARKED);
        office.chat.succeed();
        office.waitOut(Duration.ofHours(1));
        assertThat(office.chatOf(decision)).isEmpty();

        assertThat(office.switchboard.redeliver()).isEqualTo(1);

        assertThat(office.chatOf(decision)).hasSize(1);
        assertThat(office.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("nobody is told later of what is over by then")
    void overMeanwhile() {
        office.notifier.failNext(busy);
        var decision = office.ask(ANN, Office.PTO);
        office.switchboard.conversations().askerLeft(decision.conversation());

        office.waitOut(Duration.ofSeconds(30));

        assertThat(office.notified()).isEmpty();
        assertThat(office.switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName(
            "A-17 a conversation in which nobody was left to tell is free: who can be told of the next message is told at once")
    void freeAfterNobody() {
        var refused = new IllegalStateException("no such mailbox");
        office.notifier.failNext(refused);
        office.notifier.failNext(refused);
        var decision = office.askIn("chat", ANN, Office.PTO);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);

        office.askIn("chat", ANN, Office.PTO);

        assertThat(office.notified()).containsExactly(MIA);
    }

    /** An inbox of which Eva can always be told, and Dan when these have been thrown. */
    private static Switchboard inbox(BusyDesk shop, List<Notification> told, RuntimeException... failures) {
        var failing = new ArrayDeque<>(List.of(failures));
        shop.notifier.failAlways(new IllegalStateException("only the other one"));
        return shop.another(
                shop.switchboard.policies().current().policy(),
                parts -> parts.notifier(notification -> {
                    if (recipient(notification).equals(Shop.DAN) && !failing.isEmpty()) {
                        throw failing.remove();
                    }
                    told.add(notification);
                }));
    }

    private static BusyDesk shopWithInbox() {
        return BusyDesk.with(withInbox("dan", "eva"));
    }

    private static PolicyBuilder withInbox(String... members) {
        return Policy.builder()
                .personas(Persona.named("Shop")
                        .ownedBy(Shop.SAM)
                        .operators("dan", "eva")
                        .deadline(Deadline.within(Duration.ofHours(2)).then(DeadlineAction.REMIND))
                        .rules(TagRule.anyOf("sys_human_help").moveTo("human")))
                .agents(BusyDesk.dan(1), BusyDesk.eva(1))
                .inboxes(Inbox.followUp("human").withMembers(members));
    }

    @Test
    @DisplayName("one who could not be told before they left the inbox is told no more, and not reminded")
    void leftTheInbox() {
        var told = new ArrayList<Notification>();
        var shop = shopWithInbox();
        var switchboard = inbox(shop, told, busy);
        switchboard.router().route(Question.to("Shop", Shop.UNKNOWN), BusyDesk.asker("chat"));
        switchboard.policies().apply(withInbox("eva").build(), 1);

        switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));
        switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(told).extracting(RetryTest::recipient).containsExactly(Shop.EVA, Shop.EVA);
        assertThat(switchboard.redeliver()).isZero();
    }

    @Test
    @DisplayName("one who could not be reminded before they left the inbox is reminded no more")
    void leftTheInboxAfterAReminder() {
        var told = new ArrayList<Notification>();
        var shop = shopWithInbox();
        shop.notifier.failAlways(new IllegalStateException("only the other one"));
        var failures = new ArrayDeque<RuntimeException>();
        var switchboard = shop.another(
                withInbox("dan", "eva").build(),
                parts -> parts.notifier(notification -> {
                    if (recipient(notification).equals(Shop.DAN) && !failures.isEmpty()) {
                        throw failures.remove();
                    }
                    told.add(notification);
                }));
        switchboard.router().route(Question.to("Shop", Shop.UNKNOWN), BusyDesk.asker("chat"));
        told.clear();
        failures.add(busy);
        switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(2)));
        switchboard.policies().apply(withInbox("eva").build(), 1);

        switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(told).extracting(RetryTest::recipient).containsExactly(Shop.EVA);
    }

    @Test
    @DisplayName("a member of an inbox who cannot be told is tried again if a colleague was told, and is in the end")
    void colleagueKnows() {
        var told = new ArrayList<Notification>();
        var shop = shopWithInbox();
        var switchboard = inbox(shop, told, new IllegalStateException("no mail today"));
        switchboard.router().route(Question.to("Shop", Shop.UNKNOWN), BusyDesk.asker("chat"));
        assertThat(told).extracting(RetryTest::recipient).containsExactly(Shop.EVA);

        switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(told).extracting(RetryTest::recipient).containsExactly(Shop.EVA, Shop.DAN);
    }

    @Test
    @DisplayName("one who refuses after a colleague was told is given up, and leaves nothing to deliver")
    void colleagueKnewBefore() {
        var told = new ArrayList<Notification>();
        var shop = shopWithInbox();
        var switchboard = inbox(shop, told, busy, new IllegalStateException("no such mailbox"));
        switchboard.router().route(Question.to("Shop", Shop.UNKNOWN), BusyDesk.asker("chat"));

        switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(switchboard.redeliver()).isZero();
        assertThat(told).extracting(RetryTest::recipient).containsExactly(Shop.EVA);
    }

    @Test
    @DisplayName("one who could not be told before a colleague answered is told no more")
    void colleagueAnswered() {
        var told = new ArrayList<Notification>();
        var shop = shopWithInbox();
        var switchboard = inbox(shop, told, busy);
        switchboard.router().route(Question.to("Shop", Shop.UNKNOWN), BusyDesk.asker("chat"));
        var token = told.get(0).replyToken().orElseThrow();
        switchboard.replies().accept(Reply.to(token, Shop.EVA, "In the hangar."));

        switchboard.escalateOverdue(shop.clock.advance(Duration.ofHours(1)));

        assertThat(told).extracting(RetryTest::recipient).containsExactly(Shop.EVA);
    }
}
