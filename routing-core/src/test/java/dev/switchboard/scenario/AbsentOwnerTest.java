package dev.switchboard.scenario;

import static dev.switchboard.scenario.Leave.MAX;
import static dev.switchboard.scenario.Leave.MIA;
import static dev.switchboard.scenario.Leave.OLGA;
import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.event.RoutingEvent.Kind;
import dev.switchboard.notification.Occasion;
import dev.switchboard.routing.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An owner who is away")
class AbsentOwnerTest {

    @Test
    @DisplayName("is stood in for by their substitute, without an alarm")
    void theSubstituteAnswers() {
        var office = Leave.with(Leave.hr(), Leave.away(OLGA, MAX));

        var decision = office.ask(ANN, Office.UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(Leave.target(decision)).isEqualTo(MAX);
        assertThat(Office.codes(decision)).endsWith("OWNER SUBSTITUTED");
        assertThat(office.happened()).doesNotContain(Kind.OWNER_ABSENT);
    }

    @Test
    @DisplayName("without a substitute is notified all the same, with an alarm")
    void isNotifiedAllTheSame() {
        var office = Leave.with(Leave.hr(), Leave.away(OLGA));

        var decision = office.ask(ANN, Office.UNKNOWN);

        assertThat(Leave.target(decision)).isEqualTo(OLGA);
        assertThat(Office.codes(decision)).endsWith("OWNER ABSENT", "OWNER NOTIFIED");
        assertThat(office.happened()).containsOnlyOnce(Kind.OWNER_ABSENT);
        assertThat(office.lastNotificationTo(OLGA).occasion()).isEqualTo(Occasion.QUESTION);
    }

    @Test
    @DisplayName("whose substitute is away too is notified all the same")
    void theWholeChainIsAway() {
        var office = Leave.with(Leave.hr(), Leave.away(OLGA, MAX), Leave.away(MAX, OLGA));

        assertThat(Leave.target(office.ask(ANN, Office.UNKNOWN))).isEqualTo(OLGA);
        assertThat(office.happened()).contains(Kind.OWNER_ABSENT);
    }

    @Test
    @DisplayName("who asks is not asked, whoever stands in for them: nobody is left")
    void anAbsentOwnerWhoAsks() {
        var office = Leave.with(Leave.hr(), Leave.away(OLGA, MAX));

        assertThat(office.ask(Office.OLGA, Office.UNKNOWN).outcome()).isEqualTo(Outcome.UNROUTABLE);
    }

    @Test
    @DisplayName("gets with an alarm what comes to them because a deadline passed")
    void anAlarmAfterADeadline() {
        var office = Leave.with(Leave.hr().responseTimeout(Duration.ofHours(4)), Leave.away(OLGA));
        var decision = office.ask(ANN, Office.PTO);

        Leave.later(office, Duration.ofHours(4));

        assertThat(Leave.holder(office, decision)).isEqualTo(OLGA);
        assertThat(office.happened()).containsOnlyOnce(Kind.OWNER_ABSENT);
    }

    @Test
    @DisplayName("does not get what a specialist answers")
    void theSpecialistIsThere() {
        var office = Leave.with(Leave.hr(), Leave.away(OLGA));

        assertThat(Leave.target(office.ask(ANN, Office.PTO))).isEqualTo(MIA);
        assertThat(office.happened()).doesNotContain(Kind.OWNER_ABSENT);
    }

    @Test
    @DisplayName("A-19 a further question to a specialist who stands in for the owner: no mapping has changed")
    void aFurtherQuestion() {
        var office = Leave.with(Leave.hr(), Leave.away(OLGA, MAX));
        office.askIn("chat", Office.EVE, Office.PTO);

        var decision = office.askIn("chat", Office.EVE, Office.PTO);

        assertThat(Leave.target(decision)).isEqualTo(MAX);
        assertThat(Office.codes(decision)).contains("STICKY NONE");
        assertThat(office.lastNotificationTo(MAX).passedSteps())
                .extracting(step -> step.result().name())
                .doesNotContain("MAPPING_CHANGED");
    }
}
