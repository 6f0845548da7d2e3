package dev.switchboard.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.reason.ContactReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonLintTest {

    @ParameterizedTest
    @ValueSource(strings = {"?!", "…", "🏖", "'", "-- --"})
    void findsALabelWithoutWords(String label) {
        assertThat(Lint.of(with(ContactReason.PTO, ContactReason.named(label))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.NO_WORDS);
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.place()).hasToString("/personas/0/reasons/1");
                    assertThat(finding.what()).contains("the label \"" + label + "\"");
                });
    }

    @Test
    void acceptsAPictureAsLabelIfOtherWordsAreThere() {
        assertThat(Lint.of(with(ContactReason.named("🏖").withPhrases("beach"))))
                .isEmpty();
        assertThat(Lint.of(with(ContactReason.named("🏖").withExamples("Can I go to the beach?"))))
                .isEmpty();
        assertThat(Lint.places(with(ContactReason.named("🏖").withPhrases("?").withExamples("!"))))
                .containsExactly("NO_WORDS /personas/0/reasons/0", "NO_WORDS /personas/0/reasons/0/phrases/0");
    }

    @Test
    void findsAPhraseWithoutWords() {
        assertThat(Lint.places(with(ContactReason.named("Pay").withPhrases("salary", "$$$"))))
                .containsExactly("NO_WORDS /personas/0/reasons/0/phrases/1");
    }

    @Test
    void findsFunctionWordsOnly() {
        assertThat(Lint.places(with(ContactReason.named("IT").withPhrases("laptop", "how do I", "my pay"))))
                .containsExactly(
                        "FUNCTION_WORDS_ONLY /personas/0/reasons/0",
                        "FUNCTION_WORDS_ONLY /personas/0/reasons/0/phrases/1");
    }

    @Test
    void findsWordsThatTwoReasonsShareAfterNormalisation() {
        var findings = Lint.of(with(
                ContactReason.named("Time off").withPhrases("day off", "time-off"),
                ContactReason.named("Breaks").withPhrases("pause", "Day  Off!", "TIME OFF"),
                ContactReason.named("Sick leave"),
                ContactReason.named("Sick-leave")));

        assertThat(findings)
                .extracting(finding -> finding.code() + " " + finding.place() + " " + finding.what())
                .containsExactly(
                        "SHARED_PHRASE /personas/0/reasons/1/phrases/1 the phrase \"Day  Off!\" of \"Breaks\""
                                + " has the same words as the phrase \"day off\" of \"Time off\"",
                        "SHARED_PHRASE /personas/0/reasons/1/phrases/2 the phrase \"TIME OFF\" of \"Breaks\""
                                + " has the same words as the label \"Time off\"",
                        "SHARED_PHRASE /personas/0/reasons/3 the label \"Sick-leave\""
                                + " has the same words as the label \"Sick leave\"");
    }

    @Test
    void findsAnExampleOfTwoReasons() {
        assertThat(Lint.places(with(
                        ContactReason.named("Printing").withExamples("The printer is jammed", "No paper left"),
                        ContactReason.named("Supplies").withExamples("no paper left!", "Where are pens kept?"))))
                .containsExactly("SHARED_EXAMPLE /personas/0/reasons/1/examples/0");
    }

    @Test
    void doesNotMindExamplesWithoutWords() {
        assertThat(Lint.of(with(
                        ContactReason.named("Praise").withPhrases("compliment").withExamples("👍"),
                        ContactReason.named("Gratitude").withPhrases("grateful").withExamples("🙏"))))
                .isEmpty();
    }

    @Test
    void findsAPhraseThatIsNotRecognised() {
        var longerThanWhatIsRead = "tulip ".repeat(70);

        var findings = Lint.of(with(ContactReason.named("Printing").withPhrases("toner", longerThanWhatIsRead)));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.MISREAD);
            assertThat(finding.place()).hasToString("/personas/0/reasons/0/phrases/1");
            assertThat(finding.what()).startsWith("the phrase \"tulip").endsWith("is not recognised");
        });
    }

    private static PersonaBuilder with(ContactReason... reasons) {
        return Lint.hr().reasons(reasons).specialist("mia@x.example", "", "ann@x.example");
    }
}
