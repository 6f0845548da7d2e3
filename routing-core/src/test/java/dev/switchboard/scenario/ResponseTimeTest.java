package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResponseTimeTest {
    private static final String MIA = "mia@acme.test";
    private static final String OLGA = "olga@acme.test";

    private final Office office = Office.with(Office.hr().responseTimeout(Duration.ofHours(4)));

    @Test
    @DisplayName("T-X-10 A-18 what nobody answered in time goes to the next step, which is notified once")
    void whatNobodyAnsweredGoesToTheNextStep() {
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofHours(5));

        var first = escalateOverdue();
        var second = escalateOverdue();

        assertThat(first).isEqualTo(1);
        assertThat(second).isZero();
        assertThat(office.notified()).containsExactly(MIA, OLGA);
        assertThat(office.timeline(decision))
                .containsExactly(
                        "given to mia@acme.test by SPECIALIST",
                        "mia@acme.test was notified",
                        "taken from mia@acme.test: OVERDUE",
                        "given to olga@acme.test by OWNER",
                        "olga@acme.test was notified");
        assertThat(decision.target().map(target -> target.id())).contains(MIA);
    }

    @Test
    @DisplayName("T-X-10 A-18 the host's time counts, whatever the clock says")
    void theHostsTimeCounts() {
        office.ask(ANN, Office.PTO);

        var moved = office.switchboard.escalateOverdue(office.clock.instant().plus(Duration.ofHours(5)));

        assertThat(moved).isEqualTo(1);
    }

    @Test
    @DisplayName("T-X-10 A-18 without the setting nothing ever happens")
    void withoutTheSettingNothingHappens() {
        var patient = Office.open();
        patient.ask(ANN, Office.PTO);
        patient.clock.advance(Duration.ofDays(3650));

        assertThat(patient.switchboard.escalateOverdue(patient.clock.instant())).isZero();
        assertThat(patient.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("A-18 exactly at the end of the time it is overdue, a moment before it is not")
    void theEndOfTheTimeIsOverdue() {
        office.ask(ANN, Office.PTO);

        office.clock.advance(Duration.ofHours(4).minusNanos(1));
        assertThat(escalateOverdue()).isZero();
        office.clock.advance(Duration.ofNanos(1));

        assertThat(escalateOverdue()).isEqualTo(1);
    }

    @Test
    @DisplayName("A-18 whoever has it next has the whole time again, and the owner keeps it for ever")
    void theNextHasTheWholeTimeAgain() {
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofHours(5));
        escalateOverdue();

        office.clock.advance(Duration.ofDays(365));

        assertThat(escalateOverdue()).isZero();
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(office.notified()).containsExactly(MIA, OLGA);
    }

    @Test
    @DisplayName("A-18 a late answer of the first one is still welcome")
    void aLateAnswerIsWelcome() {
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofHours(5));
        escalateOverdue();

        assertThat(office.reply(MIA, "Sorry, I was away: granted.")).isEqualTo(ReplyResult.DELIVERED);
        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.DELIVERED);
    }

    @Test
    @DisplayName("A-18 who answered or joined in time is not overdue")
    void whoActedIsNotOverdue() {
        office.ask(ANN, Office.PTO);
        office.reply(MIA, "Granted.");
        office.ask(Office.BOB, Office.PTO);
        office.join(MIA);
        office.clock.advance(Duration.ofHours(5));

        assertThat(escalateOverdue()).isZero();
        assertThat(office.notified()).containsExactly(MIA, MIA);
    }

    @Test
    @DisplayName("A-18 a question of the owner's is left with the specialist: nobody comes after")
    void theOwnersQuestionStaysWithTheSpecialist() {
        var persona = Office.hr().responseTimeout(Duration.ofHours(4)).specialist("pia@acme.test", "Pia", OLGA);
        var owners = Office.with(persona);
        var decision = owners.ask(Office.OLGA, Office.PTO);
        owners.clock.advance(Duration.ofHours(5));

        assertThat(owners.switchboard.escalateOverdue(owners.clock.instant())).isZero();
        assertThat(owners.escalation(decision).state()).isEqualTo(EscalationState.NOTIFIED);
        assertThat(owners.notified()).containsExactly("pia@acme.test");
    }

    @Test
    @DisplayName("A-7 A-18 a specialist who is the owner is not told again as the owner")
    void theOwnerIsNotToldAgain() {
        var persona = Persona.named("HR")
                .ownedBy(OLGA)
                .responseTimeout(Duration.ofHours(4))
                .reason(ContactReason.PTO)
                .specialist(OLGA, "Olga", "ann@acme.test");
        var both = Office.with(persona);
        both.ask(ANN, Office.PTO);
        both.clock.advance(Duration.ofHours(5));

        assertThat(both.switchboard.escalateOverdue(both.clock.instant())).isZero();
        assertThat(both.notified()).containsExactly(OLGA);
    }

    @Test
    @DisplayName("A-18 A-17 an overdue question whose next human cannot be notified either is unroutable")
    void anOverdueQuestionMayBecomeUnroutable() {
        var decision = office.ask(ANN, Office.PTO);
        office.clock.advance(Duration.ofHours(5));
        office.notifier.failAlways(new IllegalStateException("mail server is down"));

        escalateOverdue();

        assertThat(office.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);
        assertThat(office.switchboard.conversations().knowledgeGaps("HR")).hasSize(1);
    }

    @Test
    @DisplayName("A-18 each persona has its own time, and the longest there is means for ever")
    void eachPersonaHasItsOwnTime() {
        var it = Persona.named("IT")
                .ownedBy("otto@acme.test")
                .responseTimeout(Duration.ofSeconds(Long.MAX_VALUE))
                .reason(ContactReason.named("Laptop"))
                .specialist("ivo@acme.test", "Ivo", "ann@acme.test");
        var two = Office.with(it, Office.hr().responseTimeout(Duration.ofHours(4)));
        two.route(Question.to("IT", "A new laptop please"), ANN);
        two.ask(ANN, Office.PTO);
        two.clock.advance(Duration.ofHours(5));

        assertThat(two.switchboard.escalateOverdue(two.clock.instant())).isEqualTo(1);
        assertThat(two.notified()).containsExactly("ivo@acme.test", MIA, OLGA);
    }

    @Test
    @DisplayName("A-18 questions of a persona that is gone are left alone")
    void questionsOfAPersonaThatIsGoneAreLeftAlone() {
        office.ask(ANN, Office.PTO);
        office.switchboard.policies().apply(Policy.of(Persona.named("IT").ownedBy("otto@acme.test")), 1);
        office.clock.advance(Duration.ofHours(5));

        assertThat(escalateOverdue()).isZero();
        assertThat(office.notified()).containsExactly(MIA);
    }

    private int escalateOverdue() {
        return office.switchboard.escalateOverdue(office.clock.instant());
    }
}
