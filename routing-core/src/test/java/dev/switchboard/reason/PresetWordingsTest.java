package dev.switchboard.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PresetWordingsTest {
    private final PresetWordings wordings =
            new PresetWordings(PresetCatalogue.of("[PTO]\n= Urlaub\n[Access]\n[Hardware]\n[Legal]"));

    @Test
    void unitesTheLanguagesOfALabel() {
        wordings.read("en", "# English\n\n[PTO]\n  time off\r\nday off\ntime off\n[Access]\nvpn");
        wordings.read("de", "[ Access ]\nvpn\nvpn\n[urlaub]\nfrei");

        assertThat(wordings.of("PTO").phrases()).containsExactly("time off", "day off", "frei");
        assertThat(wordings.of("PTO").languages("day off")).containsExactly("en");
        assertThat(wordings.of("PTO").languages("vpn")).isEmpty();
        assertThat(wordings.of("Access").languages("vpn")).containsExactly("en", "de");
        assertThat(wordings.of("Legal").phrases()).isEmpty();
    }

    @Test
    void exclusionsOfAllLanguagesAreUnitedAndAreNoPhrases() {
        wordings.read("en", "[Hardware]\n! hardware store\nhardware\n!mouse trap\n! hardware store");
        wordings.read("de", "[Hardware]\n! maus im haus\n! mouse trap\ntastatur\n[Legal]\n! legal tender");

        assertThat(wordings.of("Hardware").exclusions())
                .containsExactly("hardware store", "mouse trap", "maus im haus");
        assertThat(wordings.of("Hardware").phrases()).containsExactly("hardware", "tastatur");
        assertThat(wordings.of("Legal").exclusions()).containsExactly("legal tender");
    }

    @Test
    void namesDoNotBelongHere() {
        assertThatThrownBy(() -> wordings.read("en", "[PTO]\n= vacation"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("= vacation");
    }

    @Test
    void aLabelMustBeThatOfAPreset() {
        assertThatThrownBy(() -> wordings.read("en", "[Parking]\nparking lot"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("[Parking]");
    }

    @Test
    void nothingMayStandBeforeTheFirstLabel() {
        assertThatThrownBy(() -> wordings.read("en", "! hardware store\n[Hardware]"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hardware store");
    }
}
