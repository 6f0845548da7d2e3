package dev.switchboard.scenario;

import static dev.switchboard.scenario.People.ADA;
import static dev.switchboard.scenario.People.ANN;
import static dev.switchboard.scenario.People.DAN;
import static dev.switchboard.scenario.People.by;
import static dev.switchboard.scenario.People.email;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.Escalation;
import dev.switchboard.conversation.EscalationState;
import dev.switchboard.conversation.Message;
import dev.switchboard.directory.Contact;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A-67 a message id that comes again in its conversation after its decision was forgotten")
class IdUsedAgainTest {
    private static final Asker BY_MAIL = by(email(ANN).asVerified());

    private final People people = People.open();
    private final Contact ann = people.contact("Ann", email(ANN));
    private RoutingDecision latest;

    @BeforeEach
    void sendTheSameAgainWhenItIsForgotten() {
        var first = send();
        forgetItsDecision();
        latest = send();
        assertThat(latest.conversation()).isEqualTo(first.conversation());
        assertThat(Office.codes(latest)).startsWith("ADMISSION ADMITTED");
    }

    private void forgetItsDecision() {
        people.office.clock.advance(Duration.ofDays(2));
        people.office.askIn("elsewhere", Office.CID, Office.UNKNOWN);
    }

    private RoutingDecision send() {
        return people.office.route(
                Question.to("HR", Office.UNKNOWN).withId("message 1").inConversation("chat"), BY_MAIL);
    }

    @Test
    @DisplayName("T-ML-16 does not keep its conversation from being anonymised")
    void isAnonymised() {
        people.directory.anonymise(ann.id(), ADA);

        assertThat(people.conversation(latest).isAnonymised()).isTrue();
        assertThat(people.office.transcript(latest)).extracting(Message::text).containsOnly("");
        assertThat(send().explain()).doesNotContain(ANN);
    }

    @Test
    @DisplayName("T-ML-15 does not keep its contact from being deleted")
    void isDeleted() {
        people.directory.delete(ann.id(), DAN);

        assertThat(people.conversation(latest).contact()).isEmpty();
        assertThat(send().explain()).doesNotContain(ANN);
    }

    @Test
    @DisplayName(
            "I-11 is asked anew: though the first was answered, whoever is to answer is told, by its only escalation")
    void isAskedAnew() {
        people.office.reply("olga@acme.test", "Nowhere.");
        forgetItsDecision();
        people.office.notifier.clear();

        latest = send();

        assertThat(people.office.notified()).containsExactly("olga@acme.test");
        assertThat(people.conversation(latest).escalations())
                .extracting(Escalation::state)
                .containsExactly(EscalationState.NOTIFIED);
    }

    @Test
    @DisplayName("A-19 takes nothing from whoever has the first, while that is open")
    void takesNothingAway() {
        assertThat(people.conversation(latest).escalations())
                .hasSize(2)
                .allMatch(one -> one.state().isOpen());
    }

    @Test
    @DisplayName("A-52 is no further question behind itself while the first is open")
    void isNotBehindItself() {
        assertThat(people.office.escalation(latest).thread()).isEmpty();
    }
}
