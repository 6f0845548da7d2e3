package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A whole policy is put in place of another while humans are at work")
class ReplacedPolicyTest {
    private final Office office = Office.open();

    @Test
    @DisplayName("A-20 I-11 a specialist who joined and is not in the new policy holds nothing")
    void whoIsNotInTheNewPolicyHoldsNothing() {
        office.askIn("chat", ANN, Office.PTO);
        office.join("mia@acme.test");
        var withoutMia = Persona.named("HR").ownedBy("olga@acme.test", "Olga").reasons(ContactReason.PTO);
        office.switchboard.policies().apply(Policy.of(withoutMia), 1);

        var next = office.askIn("chat", ANN, "So, may I have time off?");

        assertThat(next.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(next)).contains("GATE OPEN");
    }

    @Test
    @DisplayName("A-20 a specialist who joined and is in the new policy still holds the conversation")
    void whoIsInTheNewPolicyStillHolds() {
        office.askIn("chat", ANN, Office.PTO);
        office.join("mia@acme.test");
        office.switchboard.policies().apply(Policy.of(Office.hr().reason(ContactReason.named("Travel"))), 1);

        var next = office.askIn("chat", ANN, "So, may I have time off?");

        assertThat(next.outcome()).isEqualTo(Outcome.HELD);
    }
}
