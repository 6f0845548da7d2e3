package dev.switchboard.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.reason.ContactReason;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.Question;
import dev.switchboard.spi.ReasonClassifier;
import dev.switchboard.spi.ReasonRequest;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseClassifierTest {
    private static final ContactReason APPROVALS =
            ContactReason.named("Promotion approvals").withPhrases("next grade", "approve my promotion");

    private final ReasonClassifier classifier = new PhraseClassifier();

    @Test
    @DisplayName("MP-13, T-MP-16: the label of a reason is one of its phrases")
    void theLabelIsAPhrase() {
        assertThat(classify("Who does PROMOTION approvals?", APPROVALS))
                .containsExactly(new ReasonMatch("Promotion approvals", 1, List.of("Promotion approvals")));
        assertThat(classify("Who approves promotions?", APPROVALS)).isEmpty();
    }

    @Test
    @DisplayName("MP-15: a question is checked against the phrases of each reason")
    void phrases() {
        assertThat(classify("When do I reach the next grade?", ContactReason.PTO, APPROVALS))
                .containsExactly(new ReasonMatch("Promotion approvals", 1, List.of("next grade")));
    }

    @ParameterizedTest
    @DisplayName("MP-12: a label that names a preset brings the preset's phrases, in every language")
    @CsvSource({
        "PTO, Can I take Friday off?, friday off",
        "pto, Ich möchte Urlaub, urlaub",
        "Vacation, Can I take Friday off?, friday off",
        "Krankmeldung, I am sick, i am sick",
        "Sick leave, Je suis en arrêt maladie, arrêt maladie",
        "Sick  Leave, Bin krank!, bin krank",
    })
    void presets(String label, String question, String phrase) {
        assertThat(classify(question, ContactReason.named(label)))
                .containsExactly(new ReasonMatch(label, 1, List.of(phrase)));
    }

    @Test
    void presetsThatNoReasonNamesDoNotMatch() {
        assertThat(classify("I am sick", ContactReason.PTO)).isEmpty();
        assertThat(classify("I am sick", APPROVALS)).isEmpty();
    }

    @Test
    void twoReasonsMayNameOnePreset() {
        assertThat(classify("Urlaub?", ContactReason.named("Vacation"), ContactReason.PTO))
                .extracting(ReasonMatch::label)
                .containsExactly("Vacation", "PTO");
    }

    @Test
    @DisplayName("A-8: all reasons that match are listed, in the order configured")
    void order() {
        assertThat(classify("I am sick, can I take time off?", ContactReason.SICK_LEAVE, APPROVALS, ContactReason.PTO))
                .extracting(ReasonMatch::label)
                .containsExactly("Sick leave", "PTO");
        assertThat(classify("I am sick, can I take time off?", ContactReason.PTO, APPROVALS, ContactReason.SICK_LEAVE))
                .extracting(ReasonMatch::label)
                .containsExactly("PTO", "Sick leave");
    }

    @Test
    void theEvidenceIsEachPhraseOnceTheLongestFirstAsItWasWritten() {
        var reason = ContactReason.named("Grades").withPhrases("Grade", "next", "pay grade", "Next Pay Grade", "pay");

        assertThat(classify("next pay grade, or grade after next", reason))
                .singleElement()
                .extracting(ReasonMatch::evidence)
                .isEqualTo(List.of("Next Pay Grade", "pay grade", "Grade", "next", "pay"));
    }

    @Test
    void anOwnPhraseThatThePresetHasTooIsEvidenceOnce() {
        var reason = ContactReason.PTO.withPhrases("Time Off");

        assertThat(classify("time off, more time off", reason))
                .singleElement()
                .extracting(ReasonMatch::evidence)
                .isEqualTo(List.of("Time Off"));
    }

    @Test
    void phrasesOfTwoReasonsAreEvidenceForBoth() {
        var one = ContactReason.named("One").withPhrases("car pool");
        var two = ContactReason.named("Two").withPhrases("Car-Pool");

        assertThat(classify("car pool", one, two))
                .containsExactly(
                        new ReasonMatch("One", 1, List.of("car pool")), new ReasonMatch("Two", 1, List.of("Car-Pool")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "\ud800", "😀", "the"})
    void withoutAPhraseThereIsNoMatch(String question) {
        assertThat(classify(question, ContactReason.PTO, ContactReason.named("?!")))
                .isEmpty();
        assertThat(classify(question)).isEmpty();
    }

    @Test
    @DisplayName("MP-41: it is pure, so that a preview may ask it")
    void pure() {
        assertThat(classifier.isPure()).isTrue();
        assertThat(classifier.preparedFor(List.of(APPROVALS)).isPure()).isTrue();
    }

    @Test
    void aPreparedClassifierAnswersForTheReasonsOfTheRequest() {
        var prepared = classifier.preparedFor(List.of(APPROVALS));

        assertThat(prepared.classify(request("next grade", List.of(APPROVALS)))).hasSize(1);
        assertThat(prepared.classify(request("next grade", List.of(ContactReason.PTO))))
                .isEmpty();
        assertThat(prepared.classify(request("next grade", List.of(APPROVALS.withPhrases("other")))))
                .isEmpty();
        assertThat(prepared.classify(request("next grade", List.of(ContactReason.PTO, APPROVALS))))
                .hasSize(1);
        assertThat(prepared.classify(request("next grade", List.of(APPROVALS)))).hasSize(1);
    }

    @Test
    void aListOfReasonsThatChangesIsReadAnew() {
        var reasons = new ArrayList<>(List.of(APPROVALS));
        var prepared = classifier.preparedFor(reasons);

        reasons.set(0, ContactReason.named("Holiday list"));

        assertThat(prepared.classify(request("next grade", reasons))).isEmpty();
        assertThat(prepared.classify(request("holiday list", reasons))).hasSize(1);
    }

    private List<ReasonMatch> classify(String question, ContactReason... reasons) {
        var request = request(question, List.of(reasons));
        var matches = classifier.classify(request);

        assertThat(classifier.preparedFor(List.of(reasons)).classify(request)).isEqualTo(matches);
        return matches;
    }

    private static ReasonRequest request(String question, List<ContactReason> reasons) {
        return new ReasonRequest(Question.to("HR", question), Tokens.of(question), reasons);
    }
}
