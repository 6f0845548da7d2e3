package dev.switchboard.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.Tokens;
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

    @Test
    void phrasesOfAllLanguagesAreUnited() {
        assertThat(PresetReasons.find("PTO").orElseThrow().phrases())
                .contains("time off", "urlaub", "vacaciones", "congés payés", "dovolená");
    }
}
