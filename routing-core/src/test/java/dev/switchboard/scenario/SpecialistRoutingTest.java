package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.CID;
import static dev.switchboard.scenario.Office.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecialistRoutingTest {

    @Test
    @DisplayName("T-MP-01 a question on a contact reason goes to the asker's specialist and to nobody else")
    void goesToTheSpecialist() {
        var office = Office.open();

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.target()).contains(new Target(Target.Kind.SPECIALIST, "mia@acme.test", "Mia"));
        assertThat(office.notified()).containsExactly("mia@acme.test");
    }

    @Test
    @DisplayName("T-MP-03 the identical request of two askers goes to the specialist of each, in two conversations")
    void theIdenticalRequestGoesToTheSpecialistOfEach() {
        var office = Office.open();

        var ofAnn = office.ask(ANN, Office.PTO);
        var ofCid = office.ask(CID, Office.PTO);

        assertThat(office.notified()).containsExactly("mia@acme.test", "max@acme.test");
        assertThat(ofAnn.conversation()).isNotEqualTo(ofCid.conversation());
    }

    @Test
    @DisplayName("T-MP-04 A-12 a mapped asker's unknown question on no reason goes to the owner, not to the specialist")
    void aQuestionOnNoReasonGoesToTheOwner() {
        var office = Office.open();

        var decision = office.ask(ANN, Office.UNKNOWN);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(Office.codes(decision)).contains("REASONS NONE_MATCHED", "SPECIALIST NO_REASON", "OWNER NOTIFIED");
    }

    @Test
    @DisplayName("T-MP-05 A-3 an asker without mapping goes to the owner, and the trace says NO_MAPPING")
    void anAskerWithoutMappingGoesToTheOwner() {
        var office = Office.open();

        var decision = office.ask(EVE, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(Office.codes(decision))
                .containsSequence(
                        "SPECIALIST NO_MAPPING",
                        "TAG_ASSIGNMENT NO_RULE",
                        "EXPERTISE NOT_WANTED",
                        "INBOX NOT_PLACED",
                        "OWNER NOTIFIED");
        assertThat(decision.explain()).contains("eve@acme.test is mapped to no specialist");
    }

    @Test
    @DisplayName("T-MP-14 a specialist without a name is shown by e-mail")
    void aSpecialistWithoutNameIsShownByEmail() {
        var office = Office.open();

        var decision = office.ask(CID, Office.PTO);

        assertThat(decision.target().map(Target::name)).contains("max@acme.test");
        assertThat(office.lastNotification().recipient().person().displayName()).isEqualTo("max@acme.test");
    }

    @Test
    @DisplayName("T-MP-16 a question on a custom reason of several words goes to the specialist")
    void aCustomReasonOfSeveralWordsGoesToTheSpecialist() {
        var office = Office.with(Office.hr().reason(ContactReason.named("Parking lot permit")));

        var decision = office.ask(ANN, "I need a parking lot permit for my van");

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(decision.reasons().get(0).label()).isEqualTo("Parking lot permit");
    }

    @Test
    @DisplayName("T-MP-16 PTO and sick leave are presets")
    void presetsAreThere() {
        assertThat(ContactReason.PTO.label()).isEqualTo("PTO");
        assertThat(ContactReason.SICK_LEAVE.key()).isEqualTo("sick leave");
    }

    @Test
    @DisplayName("T-MP-39 A-15 a specialist who is offline is notified all the same")
    void aSpecialistWhoIsOfflineIsNotified() {
        var office = Office.open(); // nobody told it who is online: for specialists nothing asks

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("mia@acme.test");
    }

    @Test
    @DisplayName("T-MP-49 A-10 A-11 A-66 two personas have reasons, maps and conversations of their own")
    void eachPersonaHasItsOwnMap() {
        var it = Persona.named("IT")
                .ownedBy("otto@acme.test")
                .reason(ContactReason.named("Laptop"))
                .specialist("ivo@acme.test", "Ivo", "ann@acme.test");
        var office = Office.with(Office.hr(), it);

        var ofHr = office.route(Question.to("HR", Office.PTO).inConversation("chat"), ANN);
        var ofIt = office.route(Question.to("IT", "I need a new laptop").inConversation("chat"), ANN);

        assertThat(office.notified()).containsExactly("mia@acme.test", "ivo@acme.test");
        assertThat(office.chatOf(ofHr)).hasSize(1);
        assertThat(office.chatOf(ofIt)).hasSize(1);
        assertThat(office.conversation(ofHr).escalations()).hasSize(1);
        assertThat(office.conversation(ofIt).escalations()).hasSize(1);
    }

    @Test
    @DisplayName("T-MP-48 A-53 a specialist's answer to one asker is never given to another")
    void aSpecialistsAnswerIsForOneAskerOnly() {
        var office = Office.open();
        office.ask(ANN, Office.PTO);
        office.reply("mia@acme.test", "Granted, enjoy your Friday");

        var ofBob = office.ask(Office.BOB, Office.PTO);

        assertThat(ofBob.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("mia@acme.test", "mia@acme.test");
        assertThat(office.chatOf(ofBob)).doesNotContain("Granted, enjoy your Friday");
    }

    @Test
    @DisplayName("the decision, its headline and its conversation name what they are about")
    void theDecisionExplainsItself() {
        var office = Office.open();

        RoutingDecision decision = office.ask(ANN, Office.PTO);

        assertThat(decision.explain()).startsWith("ESCALATED_SPECIALIST mia@acme.test, because \"PTO\"");
        assertThat(decision.policyVersion()).isEqualTo(1);
        assertThat(office.conversation(decision).asker()).isEqualTo(ANN);
        assertThat(office.chatOf(decision))
                .containsExactly("I have passed your question on to a colleague. The answer will appear here.");
    }
}
