package dev.switchboard.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresetCatalogueTest {

    @Test
    void findsAPresetByItsLabelAndItsOtherNames() {
        var catalogue = PresetCatalogue.of("# all\n\n[PTO]\n  = vacation\r\n= Urlaub, frei\n\n[ Access ]\n=Zugang");

        assertThat(catalogue.labels()).containsExactly("PTO", "Access");
        assertThat(catalogue.find("pto")).hasValueSatisfying(pto -> {
            assertThat(pto.label()).isEqualTo("PTO");
            assertThat(pto.names()).containsExactly("vacation", "Urlaub", "frei");
        });
        assertThat(catalogue.find("zugang")).isPresent().isEqualTo(catalogue.find("access"));
        assertThat(catalogue.find("vpn")).isEmpty();
    }

    @Test
    void aLabelWinsOverAnotherNameAndTheEarlierPresetOverTheLater() {
        var catalogue = PresetCatalogue.of("[Payment]\n= billing\n= Account\n[Account]\n= Billing\n= login");

        assertThat(catalogue.find("account")).map(Preset::label).contains("Account");
        assertThat(catalogue.find("billing")).map(Preset::label).contains("Payment");
    }

    @Test
    void phrasesDoNotBelongHere() {
        assertThatThrownBy(() -> PresetCatalogue.of("[PTO]\n= vacation\ntime off"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("time off");
    }

    @Test
    void nothingMayStandBeforeTheFirstLabel() {
        assertThatThrownBy(() -> PresetCatalogue.of("# comment\n= vacation\n[PTO]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("vacation");
    }

    @Test
    void anEmptyTextHasNoPresets() {
        assertThat(PresetCatalogue.of("").labels()).isEmpty();
    }
}
