package dev.switchboard.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresetCatalogueTest {
    private final PresetCatalogue.Reader reader = new PresetCatalogue.Reader();

    @Test
    void unitesTheLanguagesOfALabel() {
        reader.read("en", "# English\n\n[PTO]\n= vacation\n  time off\r\nday off\ntime off\n[Access]\nvpn");
        reader.read("de", "[ Access ]\n=Zugang\nvpn\n[pto]\n= Urlaub\nurlaub");

        var catalogue = reader.finish();

        assertThat(catalogue.labels()).containsExactly("PTO", "Access");
        assertThat(catalogue.find("pto")).hasValueSatisfying(pto -> {
            assertThat(pto.label()).isEqualTo("PTO");
            assertThat(pto.names()).containsExactly("vacation", "Urlaub");
            assertThat(pto.phrases()).containsExactly("time off", "day off", "urlaub");
            assertThat(pto.languages("day off")).containsExactly("en");
            assertThat(pto.languages("vpn")).isEmpty();
        });
        assertThat(catalogue.find("access").orElseThrow().languages("vpn")).containsExactly("en", "de");
        assertThat(catalogue.find("zugang")).isEqualTo(catalogue.find("access"));
        assertThat(catalogue.find("vpn")).isEmpty();
    }

    @Test
    void aLabelWinsOverAnotherNameAndTheEarlierPresetOverTheLater() {
        reader.read("en", "[Payment]\n= billing\n= Account\n[Account]\n= Billing\n= login");

        var catalogue = reader.finish();

        assertThat(catalogue.find("account")).map(Preset::label).contains("Account");
        assertThat(catalogue.find("billing")).map(Preset::label).contains("Payment");
    }

    @Test
    void exclusionsOfAllLanguagesAreUnitedAndAreNoPhrases() {
        reader.read("en", "[Hardware]\n= devices\n! hardware store\nhardware\n!mouse trap\n! hardware store");
        reader.read("de", "[Hardware]\n! maus im haus\n! mouse trap\ntastatur\n[Legal]\n! legal tender");

        var catalogue = reader.finish();

        assertThat(catalogue.find("hardware")).hasValueSatisfying(hardware -> {
            assertThat(hardware.exclusions()).containsExactly("hardware store", "mouse trap", "maus im haus");
            assertThat(hardware.phrases()).containsExactly("hardware", "tastatur");
            assertThat(hardware.names()).containsExactly("devices");
        });
        assertThat(catalogue.find("legal").orElseThrow().exclusions()).containsExactly("legal tender");
        assertThat(catalogue.find("hardware store")).isEmpty();
    }

    @Test
    void noExclusionMayStandBeforeTheFirstLabel() {
        assertThatThrownBy(() -> reader.read("en", "! hardware store\n[Hardware]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hardware store");
    }

    @Test
    void nothingMayStandBeforeTheFirstLabel() {
        assertThatThrownBy(() -> reader.read("en", "# comment\ntime off\n[PTO]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("time off");
    }

    @Test
    void anEmptyTextHasNoPresets() {
        reader.read("en", "");

        assertThat(reader.finish().labels()).isEmpty();
    }
}
