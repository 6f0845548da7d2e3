package dev.switchboard.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresetCatalogueTest {
    private final PresetCatalogue.Reader reader = new PresetCatalogue.Reader();

    @Test
    void unitesTheLanguagesOfALabel() {
        reader.read("# English\n\n[PTO]\n= vacation\n  time off\r\nday off\ntime off\n[Access]\nvpn");
        reader.read("[ Access ]\n=Zugang\nvpn\n[pto]\n= Urlaub\nurlaub");

        var catalogue = reader.finish();

        assertThat(catalogue.labels()).containsExactly("PTO", "Access");
        assertThat(catalogue.find("pto")).hasValueSatisfying(pto -> {
            assertThat(pto.label()).isEqualTo("PTO");
            assertThat(pto.names()).containsExactly("vacation", "Urlaub");
            assertThat(pto.phrases()).containsExactly("time off", "day off", "urlaub");
        });
        assertThat(catalogue.find("zugang")).isEqualTo(catalogue.find("access"));
        assertThat(catalogue.find("vpn")).isEmpty();
    }

    @Test
    void aLabelWinsOverAnotherNameAndTheEarlierPresetOverTheLater() {
        reader.read("[Payment]\n= billing\n= Account\n[Account]\n= Billing\n= login");

        var catalogue = reader.finish();

        assertThat(catalogue.find("account")).map(Preset::label).contains("Account");
        assertThat(catalogue.find("billing")).map(Preset::label).contains("Payment");
    }

    @Test
    void nothingMayStandBeforeTheFirstLabel() {
        assertThatThrownBy(() -> reader.read("# comment\ntime off\n[PTO]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("time off");
    }

    @Test
    void anEmptyTextHasNoPresets() {
        reader.read("");

        assertThat(reader.finish().labels()).isEmpty();
    }
}
