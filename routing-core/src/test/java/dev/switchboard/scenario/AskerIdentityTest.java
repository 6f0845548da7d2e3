package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.switchboard.identity.EmailAddress;
import dev.switchboard.identity.Identifier;
import dev.switchboard.identity.IdentifierKind;
import dev.switchboard.persona.Persona;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.routing.Asker;
import dev.switchboard.routing.Outcome;
import dev.switchboard.routing.Question;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskerIdentityTest {

    @Test
    @DisplayName("A-4 an anonymous asker's question goes to the owner, who is told that no address is known")
    void anAnonymousAskerGoesToTheOwner() {
        var office = Office.open();

        var decision = office.ask(Asker.anonymous(), Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(decision))
                .containsSequence(
                        "SPECIALIST NO_EMAIL",
                        "TAG_ASSIGNMENT NO_RULE",
                        "EXPERTISE NOT_WANTED",
                        "INBOX NOT_PLACED",
                        "OWNER NOTIFIED");
        assertThat(office.lastNotification().body()).startsWith("an anonymous asker (no address known) asked HR");
    }

    @Test
    @DisplayName("A-4 of an asker without e-mail the notification names the channel id")
    void theChannelIdIsNamed() {
        var office = Office.open();

        office.ask(Asker.withId(IdentifierKind.WHATSAPP, "420777123456"), Office.PTO);

        assertThat(office.lastNotification().body())
                .startsWith("whatsapp 420777123456 (no e-mail address known) asked HR");
    }

    @Test
    @DisplayName("A-4 the channel id is named beside the name of an asker who has one")
    void theChannelIdIsNamedBesideTheName() {
        var office = Office.open();

        office.ask(Asker.withId(IdentifierKind.WHATSAPP, "420777123456").named("Zoe"), Office.PTO);

        assertThat(office.lastNotification().body())
                .contains("Zoe", "whatsapp 420777123456", "no e-mail address known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", "ann@", "@acme.test", "ann@acme..test", "an n@acme.test", "ann@\u0000acme.test"})
    @DisplayName("A-4 an address that cannot be one counts as none, and the question still reaches a human")
    void aMalformedAddressCountsAsNone(String malformed) {
        var office = Office.open();

        var decision = office.ask(Asker.withEmail(malformed), Office.PTO);

        assertThat(Office.codes(decision)).contains("ADMISSION ADMITTED", "SPECIALIST NO_EMAIL");
        assertThat(decision.explain()).contains("not usable and left out: email");
        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    @Test
    @DisplayName("A-4 an address of 10,000 letters counts as none and appears nowhere")
    void anEndlessAddressCountsAsNone() {
        var office = Office.open();
        var endless = "a".repeat(10_000);

        var decision = office.ask(Asker.withEmail(endless + "@acme.test"), Office.PTO);

        assertThat(Office.codes(decision)).contains("SPECIALIST NO_EMAIL");
        assertThat(decision.explain()).hasSizeLessThan(1_000);
        assertThat(office.lastNotification().body()).hasSizeLessThan(1_000);
        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    @Test
    @DisplayName("A-4 several unusable addresses are counted as one kind")
    void eachUnusableKindIsNamedOnce() {
        var office = Office.open();

        var decision = office.ask(Asker.withEmail("one").with(email("two")), Office.PTO);

        assertThat(decision.trace().steps().get(0).facts()).containsExactly("", "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANN@ACME.TEST", "Ann@Acme.Test", "  ann@acme.test ", "ann@acme.TEST"})
    @DisplayName("A-30 addresses are compared without regard to case and to white space around them")
    void addressesAreComparedWithoutCase(String written) {
        var office = Office.open();

        var decision = office.ask(Asker.withEmail(written), Office.PTO);

        assertThat(decision.target().map(target -> target.id())).contains("mia@acme.test");
    }

    @Test
    @DisplayName("A-30 an address is sent to as first written")
    void anAddressIsSentToAsWritten() {
        var persona = Persona.named("HR")
                .ownedBy("olga@acme.test")
                .reason(ContactReason.PTO)
                .specialist("Mia.Mayer@Acme.Test", "Mia", "ANN@acme.test");
        var office = Office.with(persona);

        var decision = office.ask(ANN, Office.PTO);

        assertThat(office.notified()).containsExactly("Mia.Mayer@Acme.Test");
        assertThat(decision.target().map(target -> target.id())).contains("Mia.Mayer@Acme.Test");
        assertThat(office.reply("mia.mayer@acme.test", "Yes").isAccepted()).isTrue();
    }

    @Test
    @DisplayName("A-32 of several mapped addresses the first decides, and the trace says AMBIGUOUS_MAPPING")
    void theFirstMappedAddressDecides() {
        var office = Office.open();
        var asker = ANN.with(email("cid@acme.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(decision.target().map(target -> target.id())).contains("mia@acme.test");
        assertThat(Office.codes(decision)).endsWith("SPECIALIST FOUND", "SPECIALIST AMBIGUOUS_MAPPING");
        assertThat(ambiguities(decision.trace())).containsExactly(List.of("cid@acme.test", "max@acme.test"));
        assertThat(decision.explain()).contains("cid@acme.test is mapped to another specialist, max@acme.test");
    }

    @Test
    @DisplayName("A-5 that the asker is their own specialist by another address is no ambiguity")
    void oneselfIsNoOther() {
        var office = Office.with(Office.hr().specialist("home@acme.test", "Ann at home", "home@acme.test"));
        var asker = ANN.with(email("home@acme.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(Office.codes(decision)).endsWith("SPECIALIST FOUND");
    }

    @Test
    @DisplayName("A-32 the order of the addresses decides, not that of the map")
    void theOrderOfTheAddressesDecides() {
        var office = Office.open();
        var asker = Asker.withEmail("cid@acme.test").with(email("ann@acme.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(decision.target().map(target -> target.id())).contains("max@acme.test");
        assertThat(ambiguities(decision.trace())).containsExactly(List.of("ann@acme.test", "mia@acme.test"));
    }

    @Test
    @DisplayName("A-32 an unmapped first address is passed over")
    void anUnmappedFirstAddressIsPassedOver() {
        var office = Office.open();
        var asker = Asker.withEmail("eve@acme.test").with(email("cid@acme.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(decision.target().map(target -> target.id())).contains("max@acme.test");
        assertThat(ambiguities(decision.trace())).isEmpty();
    }

    @Test
    @DisplayName("A-32 two addresses of one specialist are not ambiguous")
    void twoAddressesOfOneSpecialistAreNotAmbiguous() {
        var office = Office.open();
        var asker = ANN.with(email("bob@acme.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(ambiguities(decision.trace())).isEmpty();
    }

    @Test
    @DisplayName("A-32 a second address that is mapped to nobody is not ambiguous")
    void anUnmappedSecondAddressIsNotAmbiguous() {
        var office = Office.open();
        var asker = ANN.with(email("private@home.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(decision.target().map(target -> target.id())).contains("mia@acme.test");
        assertThat(ambiguities(decision.trace())).isEmpty();
    }

    @Test
    @DisplayName("A-32 A-33 a claimed second address is not ambiguous where only verified ones count")
    void anUnverifiedSecondAddressIsNotAmbiguous() {
        var office = Office.with(Office.hr().requireVerifiedEmail(true));
        var asker = ANN.verified().with(email("cid@acme.test"));

        var decision = office.ask(asker, Office.PTO);

        assertThat(decision.target().map(target -> target.id())).contains("mia@acme.test");
        assertThat(ambiguities(decision.trace())).isEmpty();
    }

    private static List<List<String>> ambiguities(Trace trace) {
        return trace.steps().stream()
                .filter(step -> step.result() == StageResult.AMBIGUOUS_MAPPING)
                .map(Trace.Step::facts)
                .toList();
    }

    private static Identifier email(String address) {
        return Identifier.of(IdentifierKind.EMAIL, address);
    }

    @Test
    @DisplayName("A-5 A-32 an address mapped to the asker is passed over, and the next one is asked")
    void aSelfMappedAddressDoesNotHideTheNext() {
        var office = Office.with(Office.hr().user("mia@acme.test", EmailAddress.of("mia@acme.test")));
        var mia = Asker.withEmail("mia@acme.test").with(Identifier.of(IdentifierKind.EMAIL, "cid@acme.test"));

        var decision = office.ask(mia, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.notified()).containsExactly("max@acme.test");
    }

    @Test
    @DisplayName("null is refused where it is handed in, by name")
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Asker.withEmail(null)).withMessage("email");
        assertThatNullPointerException()
                .isThrownBy(() -> Question.to("HR", null))
                .withMessage("text");
    }
}
