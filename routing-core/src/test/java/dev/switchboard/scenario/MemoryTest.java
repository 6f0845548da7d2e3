package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.switchboard.memory.InMemoryStore;
import dev.switchboard.memory.Retention;
import dev.switchboard.notification.Reply;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.policy.Policy;
import dev.switchboard.routing.ConversationId;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MemoryTest {
    private static final Question PTO =
            Question.to("HR", Office.PTO).withId("1").inConversation("chat");

    @Test
    @DisplayName("A-67 the first message a store ever sees is remembered")
    void theFirstMessageIsRemembered() {
        var office = Office.open();
        office.route(PTO, ANN);

        assertThat(Office.codes(office.route(PTO, ANN))).startsWith("ADMISSION REPEATED");
    }

    @Test
    @DisplayName("A-67 a message that ends a long silence is remembered for a day like any other")
    void aMessageAfterALongSilenceIsRemembered() {
        var office = Office.open();
        office.ask(BOB, Office.PTO);
        office.clock.advance(Duration.ofDays(3));
        office.route(PTO, ANN);
        office.clock.advance(Duration.ofHours(23));
        office.ask(BOB, Office.PTO);

        assertThat(Office.codes(office.route(PTO, ANN))).startsWith("ADMISSION REPEATED");
    }

    @Test
    @DisplayName("A-67 a message id is forgotten after a day, as the retention says")
    void aMessageIdIsForgottenAfterADay() {
        var office = Office.open();
        office.route(PTO, ANN);
        office.clock.advance(Duration.ofDays(1).plusSeconds(1));
        office.ask(BOB, Office.PTO);

        assertThat(Office.codes(office.route(PTO, ANN))).startsWith("ADMISSION ADMITTED");
    }

    @Test
    @DisplayName(
            "A-67 a message that comes again after it was forgotten is remembered for a day, whoever was deleted before")
    void aRewrittenDecisionIsNoOlderThanItWas() {
        var people = People.open();
        var ann = people.contact("Ann", People.email("ann@acme.test"));
        var asker = ANN.verified();
        people.office.route(PTO, asker);
        people.office.clock.advance(Duration.ofHours(12));
        people.office.ask(BOB, Office.PTO);
        people.directory.delete(ann.id(), People.DAN);
        people.office.clock.advance(Duration.ofHours(13));
        people.office.ask(BOB, Office.PTO);
        var again = people.office.route(PTO, asker);
        people.office.clock.advance(Duration.ofHours(12));
        people.office.ask(BOB, Office.PTO);

        var repeated = people.office.route(PTO, asker);

        assertThat(Office.codes(again)).startsWith("ADMISSION ADMITTED");
        assertThat(Office.codes(repeated)).startsWith("ADMISSION REPEATED");
    }

    @Test
    @DisplayName("T-MP-12 A-55 a reply that came days after the question is recognised when it is delivered again")
    void aLateReplyIsRecognised() {
        var office = Office.open();
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofDays(3));
        var mail = Reply.to(office.replyTokenOf("mia@acme.test"), "mia@acme.test", "Granted.")
                .withId("<1@acme.test>");
        office.switchboard.replies().accept(mail);

        assertThat(office.switchboard.replies().accept(mail)).isEqualTo(ReplyResult.REPEATED);
        assertThat(office.chatOf(decision)).containsOnlyOnce("Granted.");
    }

    @Test
    @DisplayName("a conversation in which somebody still has to answer is never forgotten")
    void aWaitingConversationIsNeverForgotten() {
        var office = forgetful();
        var decision = office.askIn("chat", ANN, Office.PTO);
        for (int i = 0; i < 10; i++) {
            office.clock.advance(Duration.ofDays(2));
            office.askIn("chat " + i, BOB, Office.YEARLY_DAYS);
        }

        assertThat(office.reply("mia@acme.test", "Granted at last.")).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.transcript(decision))
                .extracting(message -> message.text())
                .contains("Granted at last.");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisplayName("I-11 a conversation that was forgotten begins anew, also if its last message was given up")
    void aForgottenConversationBeginsAnew() {
        var office = forgetful();
        office.chat.failAlways(new IllegalStateException("chat is down"));
        office.askIn("chat", ANN, Office.YEARLY_DAYS);
        for (int i = 0; i < 6; i++) {
            office.switchboard.escalateOverdue(office.clock.advance(Duration.ofHours(2)));
        }
        office.chat.succeed();
        office.clock.advance(Duration.ofDays(2));
        var other = office.askIn("other chat", BOB, Office.YEARLY_DAYS);
        var forgotten = new ConversationId(other.conversation().persona(), "chat");
        assertThat(office.switchboard.conversations().find(forgotten)).isEmpty();

        var again = office.askIn("chat", ANN, Office.YEARLY_DAYS);

        assertThat(again.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(office.chatOf(again)).hasSize(1);
    }

    @Test
    @DisplayName("a switchboard may be closed, more than once")
    void mayBeClosed() {
        var office = Office.open();

        assertThatCode(() -> {
                    office.switchboard.close();
                    office.switchboard.close();
                })
                .doesNotThrowAnyException();
    }

    private static Office forgetful() {
        var store = new InMemoryStore(new Retention(Duration.ofDays(1), Duration.ofDays(1), 100));
        return Office.with(Policy.of(Office.hr()), parts -> parts.store(store));
    }
}
