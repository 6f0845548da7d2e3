package dev.switchboard.testkit.guide;

import static dev.switchboard.testkit.RoutingAssertions.assertThat;

import dev.switchboard.memory.RecordingNotifier;
import dev.switchboard.routing.Outcome;
import dev.switchboard.testkit.Organisation;
import dev.switchboard.testkit.SwitchboardExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

// begin registered
class ShopTest {
    @RegisterExtension
    static final SwitchboardExtension SHOP = SwitchboardExtension.of(Organisation.called("Shop")
            .ownedBy("sam@shop.test")
            .agent("dan@shop.test")
            .followUp("human", "dan"));

    @Test
    void whatIsUnknownWaitsForTheTeam(Organisation shop, RecordingNotifier notifier) {
        assertThat(shop.ask("zoe@mail.test", "Do you resole boots?")).hasOutcome(Outcome.QUEUED);

        assertThat(notifier).told("dan@shop.test");
    }
}
// end registered
