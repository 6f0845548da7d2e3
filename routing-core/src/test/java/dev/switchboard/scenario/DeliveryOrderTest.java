package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.spi.TemporaryFailureException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-68 What goes to one place goes there in order")
class DeliveryOrderTest {
    private static final String MIA = "mia@acme.test";
    private final RuntimeException down = new IllegalStateException("the chat is down");
    private final RuntimeException busy = new TemporaryFailureException("the mail server is busy");
    private final Office office = Office.open();

    private void tick(Duration later) {
        office.switchboard.escalateOverdue(office.clock.advance(later));
    }

    @Test
    @DisplayName("a message that could not be shown comes before the next one, which brings it along")
    void theEarlierFirst() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        office.chat.clear();
        office.chat.failNext(down);
        assertThat(office.reply(MIA, "first")).isEqualTo(ReplyResult.UNDELIVERED);

        assertThat(office.reply(MIA, "second")).isEqualTo(ReplyResult.DELIVERED);

        assertThat(office.chatOf(decision)).containsExactly("first", "second");
    }

    @Test
    @DisplayName("while it cannot be shown, what comes later waits behind it, without being tried")
    void theLaterWaits() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        office.chat.clear();
        office.chat.failNext(down);
        office.reply(MIA, "first");
        office.chat.failNext(down);

        assertThat(office.reply(MIA, "second")).isEqualTo(ReplyResult.UNDELIVERED);
        assertThat(office.chatOf(decision)).isEmpty();
        tick(Duration.ofSeconds(10));
        assertThat(office.chatOf(decision)).isEmpty();

        tick(Duration.ofMinutes(1));
        assertThat(office.chatOf(decision)).containsExactly("first", "second");
    }

    @Test
    @DisplayName("an attempt before its time does not count: an asker who writes much does not make it give up")
    void earlyAttemptsDoNotCount() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        office.chat.clear();
        office.chat.failAlways(down);
        for (int i = 0; i < 20; i++) {
            office.reply(MIA, "reply " + i);
        }
        assertThat(office.happened()).doesNotContain(Kind.DELIVERY_PARKED);
        office.chat.succeed();

        tick(Duration.ofMinutes(1));

        assertThat(office.chatOf(decision)).hasSize(20).startsWith("reply 0").endsWith("reply 19");
    }

    @Test
    @DisplayName("what was given up no longer holds up what comes later")
    void parked() {
        var decision = office.askIn("chat", ANN, Office.PTO);
        office.chat.clear();
        office.chat.failAlways(down);
        office.reply(MIA, "poison");
        for (int i = 0; i < 6; i++) {
            tick(Duration.ofHours(2));
        }
        assertThat(office.happened()).containsOnlyOnce(Kind.DELIVERY_PARKED);
        office.chat.succeed();

        assertThat(office.reply(MIA, "next")).isEqualTo(ReplyResult.DELIVERED);

        assertThat(office.chatOf(decision)).containsExactly("next");
        assertThat(office.switchboard.redeliver()).isEqualTo(1);
        assertThat(office.chatOf(decision)).containsExactly("next", "poison");
    }

    @Test
    @DisplayName("a chat that is down holds up no notification, and mail that is down no chat")
    void placesDoNotHoldUpEachOther() {
        office.chat.failNext(down);
        var decision = office.askIn("chat", ANN, Office.PTO);
        assertThat(office.notified()).containsExactly(MIA);

        office.notifier.failNext(busy);
        office.askIn("chat", ANN, "And sick leave on Monday");

        assertThat(office.chatOf(decision)).hasSize(2);
    }

    @Test
    @DisplayName("notifications reach one human in order")
    void notificationsInOrder() {
        office.notifier.failNext(busy);
        office.askIn("chat", ANN, Office.PTO);
        office.notifier.failNext(busy);
        office.askIn("chat", ANN, "More PTO please");
        assertThat(office.notified()).isEmpty();

        tick(Duration.ofMinutes(1));

        assertThat(office.notifier.notificationsTo(MIA))
                .extracting(one -> one.question())
                .containsExactly(Office.PTO, "More PTO please");
    }

    @Test
    @DisplayName("what the chat says while a message is brought there comes behind it")
    void duringADelivery() {
        var shown = new ArrayList<String>();
        var offices = new ArrayList<Office>();
        var talkative = Office.with(
                Office.hr(),
                parts -> parts.chatGateway(delivery -> {
                    if (shown.isEmpty()
                            && !offices.isEmpty()
                            && !offices.get(0).notified().isEmpty()) {
                        shown.add("begins " + delivery.message().text());
                        assertThat(offices.get(0).reply(MIA, "second")).isEqualTo(ReplyResult.UNDELIVERED);
                    }
                    shown.add(delivery.message().text());
                }));
        talkative.askIn("chat", ANN, Office.PTO);
        shown.clear();
        offices.add(talkative);

        assertThat(talkative.reply(MIA, "first")).isEqualTo(ReplyResult.DELIVERED);

        assertThat(shown).containsExactly("begins first", "first", "second");
    }
}
