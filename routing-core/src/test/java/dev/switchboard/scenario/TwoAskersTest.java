package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.CID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.notification.ReplyResult;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.routing.Asker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I-12 an answer goes to whoever asked, whoever writes in the conversation later")
class TwoAskersTest {
    private static final String MIA = "mia@acme.test";

    private final Office office = Office.open();

    @Test
    void theAnswerIsForTheOneWhoAsked() {
        office.askIn("chat", ANN, Office.PTO);
        office.askIn("chat", CID, Office.UNKNOWN);

        var result = office.reply(MIA, "Granted.");

        var last = office.chat.deliveries().get(office.chat.deliveries().size() - 1);
        assertThat(result).isEqualTo(ReplyResult.DELIVERED);
        assertThat(last.message().text()).isEqualTo("Granted.");
        assertThat(last.asker()).isSameAs(ANN);
    }

    @Test
    void whoIsNextIsDecidedByTheOneWhoAsked() {
        office.askIn("chat", ANN, Office.PTO);
        office.askIn("chat", CID, Office.UNKNOWN);
        office.notifier.clear();

        office.edit(PolicyEdit.removeSpecialist("HR", MIA));

        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(office.lastNotification().asker()).isSameAs(ANN);
        assertThat(office.lastNotification().question()).isEqualTo(Office.PTO);
    }

    @Test
    @DisplayName(
            "A-19 an open question is given to the present specialist although the asker's next message had no address")
    void aKnownAddressIsNotForgotten() {
        office.askIn("chat", ANN, Office.PTO);
        office.askIn("chat", Asker.anonymous(), Office.UNKNOWN);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", "max@acme.test"));

        var moved = office.switchboard.policies().reassignOpen("HR", "ann@acme.test");

        assertThat(moved).isEqualTo(1);
        assertThat(office.lastNotification().recipient().person().email()).hasToString("max@acme.test");
    }
}
