package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.conversation.EscalationState;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.notification.ReplyResult;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Question;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReassignmentTest {
    private static final String MIA = "mia@acme.test";
    private static final String MAX = "max@acme.test";

    private final Office office = Office.open();

    @Test
    @DisplayName("A-19 on demand the open questions of a moved user go to the new specialist")
    void openQuestionsGoToTheNewSpecialist() {
        var decision = office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));

        var moved = reassignOpen("ANN@acme.test");

        assertThat(moved).isEqualTo(1);
        assertThat(office.notified()).containsExactly(MIA, MAX);
        assertThat(office.timeline(decision))
                .containsSubsequence("taken from mia@acme.test: ON_DEMAND", "given to max@acme.test by SPECIALIST");
        assertThat(office.events.events(RoutingEvent.Kind.ESCALATION_REASSIGNED))
                .hasSize(1);
        assertThat(office.reply(MAX, "Granted.")).isEqualTo(ReplyResult.DELIVERED);
    }

    @Test
    @DisplayName("A-19 what is where it belongs stays, and nobody is notified again")
    void whatIsWhereItBelongsStays() {
        office.ask(ANN, Office.PTO);

        var moved = reassignOpen("ann@acme.test");

        assertThat(moved).isZero();
        assertThat(office.notified()).containsExactly(MIA);
    }

    @Test
    @DisplayName("A-19 the open question of a user who is mapped to nobody now goes to the owner")
    void anUnmappedUsersQuestionGoesToTheOwner() {
        office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.unassign("HR", "ann@acme.test"));

        assertThat(reassignOpen("ann@acme.test")).isEqualTo(1);
        assertThat(office.notified()).containsExactly(MIA, "olga@acme.test");
    }

    @Test
    @DisplayName("A-19 only the open questions of this user at this persona are touched")
    void nothingElseIsTouched() {
        var it = Persona.named("IT")
                .ownedBy("otto@acme.test")
                .reason(ContactReason.named("Laptop"))
                .specialist(MIA, "Mia", "ann@acme.test")
                .specialist(MAX, "Max");
        var two = Office.with(Office.hr(), it);
        two.ask(ANN, Office.PTO);
        two.reply(MIA, "Granted.");
        two.ask(BOB, Office.PTO);
        two.ask(ANN, Office.UNKNOWN);
        two.route(Question.to("IT", "A new laptop please"), ANN);
        two.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));
        two.edit(PolicyEdit.move("HR", "bob@acme.test", MAX));
        two.edit(PolicyEdit.move("IT", "ann@acme.test", MAX));
        two.notifier.clear();

        var moved = two.switchboard.policies().reassignOpen("HR", "ann@acme.test");

        assertThat(moved).isZero();
        assertThat(two.notified()).isEmpty();
    }

    @Test
    @DisplayName("A-19 every open question of the user is counted")
    void everyOpenQuestionIsCounted() {
        office.askIn("chat", ANN, Office.PTO);
        office.askIn("chat", ANN, Office.PTO);
        office.ask(ANN, Office.PTO);
        office.edit(PolicyEdit.move("HR", "ann@acme.test", MAX));

        assertThat(reassignOpen("ann@acme.test")).isEqualTo(3);
        assertThat(office.notified()).containsExactly(MIA, MIA, MIA, MAX, MAX, MAX);
    }

    @Test
    @DisplayName("A-19 A-6 a question of the owner's for whom nobody is left becomes unroutable")
    void theOwnersQuestionBecomesUnroutable() {
        var owners = Office.with(Office.hr().specialist("pia@acme.test", "Pia", "olga@acme.test"));
        var decision = owners.ask(Office.OLGA, Office.PTO);
        owners.edit(PolicyEdit.unassign("HR", "olga@acme.test"));

        owners.switchboard.policies().reassignOpen("HR", "olga@acme.test");

        assertThat(owners.escalation(decision).state()).isEqualTo(EscalationState.UNROUTABLE);
    }

    private int reassignOpen(String user) {
        return office.switchboard.policies().reassignOpen("HR", user);
    }
}
