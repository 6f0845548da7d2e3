package dev.switchboard.testkit.guide;

// begin first
import static dev.switchboard.testkit.RoutingAssertions.assertThat;

import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.testkit.Organisation;
import dev.switchboard.testkit.SwitchboardExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SwitchboardExtension.class)
class LeaveTest {

    @Test
    void leaveIsForOnesOwnSpecialist(Organisation acme) {
        RoutingDecision decision = acme.ask("ann@acme.test", "Can I take Friday off?");

        assertThat(decision).escalatedTo("mia@acme.test").because("PTO");
    }
}
// end first
