package dev.switchboard.scenario;

import static dev.switchboard.scenario.Office.ANN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.chain.ChainStep;
import dev.switchboard.event.RoutingEvent;
import dev.switchboard.memory.ScriptedClassifier;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Outcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final String TEXT = "About this and that";

    private final ScriptedClassifier classifier = new ScriptedClassifier();

    @Test
    @DisplayName("T-MP-19 the classifier receives every reason's label, description, phrases and examples unshortened")
    void theClassifierReceivesEveryReasonWhole() {
        var long1 = "Everything about leave. ".repeat(80).strip();
        var long2 = "May I, after all these years, go? ".repeat(55).strip();
        var reason = ContactReason.named("Leave")
                .withDescription(long1)
                .withPhrases("time away", long2)
                .withExamples(long2, "Bye?");
        var office = officeWith(reason, ContactReason.PTO);

        office.ask(ANN, TEXT);

        var request = classifier.requests().get(0);
        assertThat(request.reasons()).containsExactly(reason, ContactReason.PTO);
        assertThat(request.reasons().get(0).description()).isEqualTo(long1);
        assertThat(request.reasons().get(0).phrases()).containsExactly("time away", long2);
        assertThat(request.reasons().get(0).examples()).containsExactly(long2, "Bye?");
        assertThat(request.question().text()).isEqualTo(TEXT);
        assertThat(request.tokens().toString()).isEqualTo("about this and that");
    }

    @Test
    @DisplayName("a persona's caution reaches the classifier, and the built-in one abstains by it")
    void cautionIsThePersonas() {
        var asked = "Is my vaccation approved?";

        var usual = Office.with(Office.hr());
        var careful = Office.with(Office.hr().caution(1_000));

        assertThat(usual.ask(ANN, asked).reasons()).isNotEmpty();
        assertThat(careful.ask(ANN, asked).reasons()).isEmpty();
    }

    @Test
    @DisplayName("A-8 several reasons: one escalation, one notification, all listed")
    void severalReasonsAreOneEscalation() {
        classifier.onText(TEXT, ReasonMatch.of("Pay", 0.5), ReasonMatch.of("PTO", 0.9));
        var office = officeWith(ContactReason.named("Pay"), ContactReason.PTO);

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(office.conversation(decision).escalations()).hasSize(1);
        assertThat(office.notified()).containsExactly("mia@acme.test");
        assertThat(office.lastNotification().reasons())
                .extracting(ReasonMatch::label)
                .containsExactly("PTO", "Pay");
        assertThat(office.lastNotification().body()).contains("the question is about PTO, Pay");
        assertThat(office.events.events(RoutingEvent.Kind.REASON_MATCHED))
                .extracting(RoutingEvent::subject)
                .containsExactly("PTO", "Pay");
    }

    @Test
    @DisplayName("T-X-03 A-8 the trace names every reason that matched, the primary one first")
    void theTraceNamesEveryReason() {
        classifier.onText(TEXT, ReasonMatch.of("Pay", 0.5), ReasonMatch.of("PTO", 0.9));
        var office = officeWith(ContactReason.named("Pay"), ContactReason.PTO);

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.trace().toString()).contains("REASONS MATCHED: the question is about PTO, Pay\n");
    }

    @Test
    @DisplayName("A-8 the reason with the highest score is the primary one, whatever the order")
    void theHighestScoreIsPrimary() {
        classifier.onText(TEXT, ReasonMatch.of("A much longer label", 0.7), ReasonMatch.of("Pay", 0.8));
        var office = officeWith(ContactReason.named("A much longer label"), ContactReason.named("Pay"));

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("Pay", "A much longer label");
        assertThat(office.escalation(decision).primaryReason()).contains("Pay");
    }

    @Test
    @DisplayName("A-8 of equal scores the more specific, that is longer, label is the primary one")
    void theLongerLabelIsPrimaryOfEqualScores() {
        classifier.onText(TEXT, ReasonMatch.of("PTO", 0.8), ReasonMatch.of("PTO extension", 0.8));
        var office = officeWith(ContactReason.PTO, ContactReason.named("PTO extension"));

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("PTO extension", "PTO");
    }

    @Test
    @DisplayName("A-8 of names that a question has both, the order configured decides, not the alphabet")
    void theAlphabetDecidesNothing() {
        var office = Office.with(hr(ContactReason.named("Sabbatical"), ContactReason.named("Ergonomics")));

        var decision = office.ask(ANN, "Sabbatical and ergonomics?");

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("Sabbatical", "Ergonomics");
    }

    @Test
    @DisplayName("A-8 the length compared is that of the normalised label")
    void theNormalisedLabelIsCompared() {
        var spacious = ContactReason.named("P      A      Y");
        classifier.onText(TEXT, ReasonMatch.of(spacious.label(), 0.8), ReasonMatch.of("Payday", 0.8));
        var office = officeWith(spacious, ContactReason.named("Payday"));

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.reasons().get(0).label()).isEqualTo("Payday");
    }

    @Test
    @DisplayName("A-8 of equal scores and equal lengths the one configured first is the primary one")
    void theConfiguredOrderDecidesAtLast() {
        classifier.onText(TEXT, ReasonMatch.of("Leave", 0.8), ReasonMatch.of("Bonus", 0.8));
        var office = officeWith(ContactReason.named("Bonus"), ContactReason.named("Leave"));

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.reasons()).extracting(ReasonMatch::label).containsExactly("Bonus", "Leave");
    }

    @Test
    @DisplayName("A-11 the chain of the primary reason replaces the persona's")
    void theChainOfThePrimaryReasonIsTaken() {
        classifier.onText(TEXT, ReasonMatch.of("PTO", 0.5), ReasonMatch.of("Laptop", 0.9));
        var office = officeWith(
                ContactReason.PTO, ContactReason.named("Laptop").withChain(ChainStep.EXPERTISE, ChainStep.OWNER));

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(decision)).doesNotContain("SPECIALIST FOUND").endsWith("OWNER NOTIFIED");
        assertThat(office.notified()).containsExactly("olga@acme.test");
    }

    @Test
    @DisplayName("A-11 the chain of a reason that is not the primary one is not taken")
    void theChainOfAnotherReasonIsNotTaken() {
        classifier.onText(TEXT, ReasonMatch.of("PTO", 0.9), ReasonMatch.of("Laptop", 0.5));
        var office = officeWith(
                ContactReason.PTO, ContactReason.named("Laptop").withChain(ChainStep.EXPERTISE, ChainStep.OWNER));

        var decision = office.ask(ANN, TEXT);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
    }

    @Test
    @DisplayName("A-11 a reason may send to the specialist where the persona's chain does not")
    void aReasonMayAddTheSpecialist() {
        var persona = hr(ContactReason.PTO.withChain(ChainStep.SPECIALIST, ChainStep.OWNER))
                .chain(ChainStep.OWNER);
        var office = Office.with(persona);

        var onPto = office.ask(ANN, Office.PTO);
        var onNothing = office.ask(ANN, Office.UNKNOWN);

        assertThat(onPto.outcome()).isEqualTo(Outcome.ESCALATED_SPECIALIST);
        assertThat(onNothing.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(Office.codes(onNothing)).doesNotContain("SPECIALIST NO_REASON");
    }

    @Test
    @DisplayName(
            "T-MP-55 A-13 a persona with mappings but no reasons: the owner is notified, and nothing is classified")
    void withoutReasonsTheOwnerIsNotified() {
        var office = Office.with(hr(), parts -> parts.classifier(classifier));

        var decision = office.ask(ANN, Office.PTO);

        assertThat(decision.outcome()).isEqualTo(Outcome.ESCALATED_OWNER);
        assertThat(office.notified()).containsExactly("olga@acme.test");
        assertThat(Office.codes(decision)).contains("REASONS NO_REASONS", "SPECIALIST NO_REASON");
        assertThat(classifier.requests()).isEmpty();
    }

    @Test
    @DisplayName("A-70 with the feature off nothing is classified")
    void nothingIsClassifiedWithTheFeatureOff() {
        var office = Office.with(hr(ContactReason.PTO).specialistRouting(false), parts -> parts.classifier(classifier));

        var decision = office.ask(ANN, TEXT);

        assertThat(Office.codes(decision)).contains("REASONS OFF");
        assertThat(classifier.requests()).isEmpty();
    }

    @Test
    @DisplayName("3.3 a question is classified once, and by the reasons in force")
    void aQuestionIsClassifiedOnce() {
        var office = officeWith(ContactReason.PTO);

        office.ask(ANN, TEXT);

        assertThat(classifier.requests()).hasSize(1);
    }

    private Office officeWith(ContactReason... reasons) {
        return Office.with(hr(reasons), parts -> parts.classifier(classifier));
    }

    private static PersonaBuilder hr(ContactReason... reasons) {
        return Persona.named("HR")
                .ownedBy("olga@acme.test", "Olga")
                .reasons(reasons)
                .specialist("mia@acme.test", "Mia", "ann@acme.test");
    }
}
