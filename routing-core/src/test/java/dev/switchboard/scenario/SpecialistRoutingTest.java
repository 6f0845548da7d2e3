package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.routing.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecialistRoutingTest {

    @Test
    @DisplayName("T-MP-01 a question on a contact reason goes to the asker's specialist and to nobody else")
    void goesToTheSpecialist() {
        var office = Office.open();

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.target())
                .hasValueSatisfying(target -> assertThat(target.id()).isEqualTo("mia@acme.test"));
        assertThat(office.notified()).containsExactly("mia@acme.test");
        System.out.println(decision.explain());
        System.out.println(office.lastNotification().subject());
        System.out.println(office.lastNotification().body());
        System.out.println(office.chatOf(decision));
        System.out.println(office.events.events());
        System.out.println(office.escalation(decision).timeline());
    }
}
