package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The tag of a language")
class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"English", "german", "Deutsch-CH", "default", "root"})
    @DisplayName("is none of its names, which no question would have")
    void isNoName(String name) {
        assertThatThrownBy(() -> LanguageTag.of(name))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("\"" + name + "\" is not a language tag; write a language as en or de");
    }

    @ParameterizedTest
    @CsvSource({"DE_ch, de-CH", "yue, yue", "i-klingon, tlh", "zh-min-nan, nan", "en-GB-oed, en-GB-x-oed"})
    @DisplayName("is taken in every way in which it may be written, as those of former times are")
    void isTakenInEveryWay(String written, String tag) {
        assertThat(LanguageTag.of(written)).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "en"})
    @DisplayName("is not checked further in what a host says of a question")
    void isNotCheckedInQuestions(String language) {
        assertThat(LanguageTag.parse(language)).isPresent();
    }
}
