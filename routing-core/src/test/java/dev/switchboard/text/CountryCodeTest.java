package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"CH", "ch", " Ch "})
    void isTheTwoLettersInUpperCase(String written) {
        assertThat(new CountryCode(written).code()).isEqualTo("CH");
    }

    @ParameterizedTest
    @DisplayName("letters that only become those of a country in upper case are no country")
    @ValueSource(strings = {"Switzerland", "ZZ", "C", "\u00df", "\u017fe", "\u0131t"})
    void isNothingElse(String written) {
        assertThatThrownBy(() -> new CountryCode(written))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is not a country; write the two letters of ISO 3166, such as CH");
    }
}
