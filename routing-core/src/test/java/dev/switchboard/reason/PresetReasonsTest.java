package dev.switchboard.reason;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.Tokens;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PresetReasonsTest {

    static Iterable<String> labels() {
        return PresetReasons.labels();
    }

    @Test
    @DisplayName("MP-12, T-MP-16: PTO and Sick leave are among the presets")
    void ptoAndSickLeave() {
        assertThat(PresetReasons.labels()).contains("PTO", "Sick leave").doesNotHaveDuplicates();
        assertThat(PresetReasons.of(ContactReason.PTO)).map(Preset::label).contains("PTO");
        assertThat(PresetReasons.of(ContactReason.SICK_LEAVE))
                .map(Preset::label)
                .contains("Sick leave");
    }

    @ParameterizedTest
    @DisplayName("A-14: found by label and other names in any language, compared as labels are")
    @CsvSource({"pto, PTO", "' Sick  LEAVE', Sick leave", "time off, PTO", "URLAUB, PTO", "Krankmeldung, Sick leave"})
    void findsByLabelAndName(String name, String label) {
        assertThat(PresetReasons.find(name)).map(Preset::label).contains(label);
    }

    @Test
    void otherLabelsAreNoPresets() {
        assertThat(PresetReasons.find("Promotion approvals")).isEmpty();
        assertThat(PresetReasons.find("")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyPresetCanBePickedAndMatched(String label) {
        var preset = PresetReasons.find(label).orElseThrow();

        assertThat(preset.label()).isEqualTo(label);
        assertThat(preset.phrases()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(preset.phrases())
                .allSatisfy(phrase -> assertThat(Tokens.of(phrase).count()).isPositive());
        assertThat(preset.names())
                .allSatisfy(name -> assertThat(PresetReasons.find(name)).isPresent());
    }

    /** Compared as they are matched: what is excluded as a whole could never be found. */
    @ParameterizedTest
    @MethodSource("labels")
    void noExclusionIsAlsoAPhrase(String label) {
        var preset = PresetReasons.find(label).orElseThrow();
        var phrases = preset.phrases().stream()
                .map(phrase -> Tokens.of(phrase).toString())
                .collect(toSet());

        assertThat(phrases).isNotEmpty();
        assertThat(preset.exclusions())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(
                        exclusion -> assertThat(Tokens.of(exclusion).count()).isPositive())
                .noneMatch(exclusion -> phrases.contains(Tokens.of(exclusion).toString()));
    }

    /** What an exclusion covers is lost for every label, thus also a phrase of several words of which another one lives. */
    @ParameterizedTest
    @MethodSource("labels")
    void noExclusionCoversWhatAnotherLabelIsAbout(String label) {
        var others = PresetReasons.labels().stream()
                .filter(other -> !other.equals(label))
                .flatMap(other -> PresetReasons.find(other).orElseThrow().phrases().stream())
                .map(phrase -> Tokens.of(phrase).toString())
                .collect(toSet());

        assertThat(PresetReasons.find(label).orElseThrow().exclusions())
                .noneMatch(exclusion -> severalWordsOf(exclusion).anyMatch(others::contains));
    }

    private static Stream<String> severalWordsOf(String text) {
        var words = List.of(Tokens.of(text).toString().split(" "));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 2, words.size())
                        .mapToObj(to -> String.join(" ", words.subList(from, to))));
    }

    @Test
    void phrasesOfAllLanguagesAreUnited() {
        assertThat(PresetReasons.find("PTO").orElseThrow().phrases())
                .contains("time off", "urlaub", "vacaciones", "congés payés", "dovolená");
    }
}
