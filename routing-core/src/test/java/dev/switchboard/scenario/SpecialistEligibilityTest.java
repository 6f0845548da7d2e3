package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static dev.switchboard.scenario.Office.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.PolicyEdit;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpecialistEligibilityTest {

    @Test
    @DisplayName("T-MP-38 A-16 a specialist who was deactivated is passed, and the owner is told why")
    void aDeactivatedSpecialistIsPassed() {
        var office = Office.open();
        office.edit(PolicyEdit.deactivate("HR", "mia@acme.test"));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(Office.codes(decision))
                .containsSequence(
                        "SPECIALIST INACTIVE",
                        "TAG_ASSIGNMENT NO_RULE",
                        "EXPERTISE NOT_WANTED",
                        "INBOX NOT_PLACED",
                        "OWNER NOTIFIED");
        assertThat(office.lastNotification().passedSteps())
                .singleElement()
                .satisfies(step -> assertThat(step.because()).contains("mia@acme.test", "is not active"));
        assertThat(office.lastNotification().body()).contains("mia@acme.test, the specialist of ann@acme.test");
    }

    @Test
    @DisplayName("A-16 a specialist who is active again gets questions again")
    void anActivatedSpecialistGetsQuestionsAgain() {
        var office = Office.open();
        office.edit(PolicyEdit.deactivate("HR", "mia@acme.test"));
        office.edit(PolicyEdit.activate("HR", "mia@acme.test"));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
    }

    @Test
    @DisplayName("A-16 a removed specialist is not eligible: the owner is notified")
    void aRemovedSpecialistIsNotEligible() {
        var office = Office.open();
        office.edit(PolicyEdit.removeSpecialist("HR", "mia@acme.test"));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(Office.codes(decision)).contains("SPECIALIST NO_MAPPING");
    }

    @Test
    @DisplayName("A-5 who is their own specialist is passed on to the owner: nobody approves their own request")
    void nobodyApprovesTheirOwnRequest() {
        var office = Office.with(Office.hr().specialist("eve@acme.test", "Eve", "eve@acme.test"));

        var decision = office.ask(Office.EVE, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(Office.codes(decision))
                .containsSequence(
                        "SPECIALIST SELF_SPECIALIST",
                        "TAG_ASSIGNMENT NO_RULE",
                        "EXPERTISE NOT_WANTED",
                        "INBOX NOT_PLACED",
                        "OWNER NOTIFIED");
        assertThat(office.lastNotification().body()).contains("nobody approves their own request");
    }

    @Test
    @DisplayName("A-5 it is their own request too if the specialist's address is another one of theirs")
    void aSecondAddressIsTheSamePerson() {
        var office = Office.open();
        var annWhoIsMia = ANN.with(emailOf("mia@acme.test"));

        var decision = office.ask(annWhoIsMia, Office.PTO);

        assertThat(Office.codes(decision)).contains("SPECIALIST SELF_SPECIALIST");
        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    @Test
    @DisplayName("A-7 a specialist who is also the owner gets one notification, as the specialist")
    void aSpecialistWhoOwnsGetsOneNotification() {
        var persona = Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reason(ContactReason.PTO)
                .specialist("olga@acme.test", "Olga", "ann@acme.test");
        var office = Office.with(persona);

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(office.lastNotification().recipient().role()).isEqualTo(Target.Kind.SPECIALIST);
    }

    @Test
    @DisplayName("A-6 an owner who is mapped to a specialist is served by that specialist")
    void anOwnerMayHaveASpecialist() {
        var office = Office.with(Office.hr().specialist("pia@acme.test", "Pia", "olga@acme.test"));

        var decision = office.ask(OLGA, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("pia@acme.test");
    }

    @Test
    @DisplayName("A-33 a claimed address leads to the specialist, and the notification says that it is not verified")
    void aClaimedAddressIsAccepted() {
        var office = Office.open();

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.lastNotification().body()).contains("Ann <ann@acme.test> (address not verified)");
    }

    @Test
    @DisplayName("A-33 a verified address is passed on as verified")
    void aVerifiedAddressIsShown() {
        var office = Office.open();

        office.ask(ANN.verified(), Office.PTO);

        var asker = office.lastNotification().asker();
        assertThat(asker.isVerified(asker.emails().get(0))).isTrue();
        assertThat(office.lastNotification().body())
                .contains("Ann <ann@acme.test> asked HR")
                .doesNotContain("not verified");
    }

    @Test
    @DisplayName("A-33 with requireVerifiedEmail a claimed address goes to the owner, and the trace says UNVERIFIED")
    void aClaimedAddressIsNotEnoughIfVerifiedIsRequired() {
        var office = Office.with(Office.hr().requireVerifiedEmail(true));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(decision))
                .containsSequence(
                        "SPECIALIST UNVERIFIED",
                        "TAG_ASSIGNMENT NO_RULE",
                        "EXPERTISE NOT_WANTED",
                        "INBOX NOT_PLACED",
                        "OWNER NOTIFIED");
        assertThat(office.lastNotification().body()).contains("ann@acme.test is not verified");
    }

    @Test
    @DisplayName("A-33 with requireVerifiedEmail a verified address goes to the specialist")
    void aVerifiedAddressIsEnough() {
        var office = Office.with(Office.hr().requireVerifiedEmail(true));

        var decision = office.ask(ANN.verified(), Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
    }

    @Test
    @DisplayName("A-33 with requireVerifiedEmail a claimed second address does not lead to its specialist either")
    void onlyTheVerifiedAddressCounts() {
        var office = Office.with(Office.hr().requireVerifiedEmail(true));
        var asker = Asker.withEmail("eve@acme.test").verified().with(emailOf("cid@acme.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(Office.codes(decision)).contains("SPECIALIST NO_MAPPING");
        assertThat(decision.explain()).contains("eve@acme.test is mapped to no specialist");
        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    private static Identifier emailOf(String email) {
        return Identifier.of(IdentifierKind.EMAIL, email);
    }
}
