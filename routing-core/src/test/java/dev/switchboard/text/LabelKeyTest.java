package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelKeyTest {

    @ParameterizedTest(name = "\"{0}\" is \"{1}\"")
    @DisplayName("A-14: trimmed, inner white space collapsed, lower case, NFC")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "PTO, pto",
                "\" pto \", pto",
                "\"Sick \t\n leave\", sick leave",
                "\"Sick\u00a0leave\u2003\", sick leave",
                "\"  \", \"\"",
                "Urlaubsantra\u0308ge, urlaubsanträge",
                "Größe, größe",
                "I\u0307\u0327, i\u0327\u0307",
                "straße, straße",
            })
    void keys(String label, String key) {
        assertThat(LabelKey.of(label)).isEqualTo(key);
    }

    @Test
    @DisplayName("A-14: the same under every default locale")
    void locale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(LabelKey.of("IT ISSUES")).isEqualTo("it issues");
        } finally {
            Locale.setDefault(before);
        }
    }
}
