package dev.switchboard.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.text.LanguageTag;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What askers are told, in their language")
class AskerTextTest {
    private final AskerText text = AskerText.of("One moment")
            .with("zh-Hant", "請稍候")
            .with("zh-Hans", "请稍候")
            .with("de-CH", "En Moment")
            .with("de", "Einen Moment")
            .with("pt-PT", "Um instante")
            .with("pt-BR", "Um momento")
            .with("fr", " ");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "de, Einen Moment",
        "de-CH, En Moment",
        "de-AT, Einen Moment",
        "DE_ch, En Moment",
        "de-Latn-CH-1996, Einen Moment",
        "pt-BR, Um momento",
        "pt-PT, Um instante",
        "pt, Um momento",
        "pt-AO, Um momento",
        "zh-Hant-TW, 請稍候",
        "zh-SG, 请稍候",
        "fr-CA, ''",
        "en, One moment",
        "d, One moment",
        "'', One moment",
        "not a language, One moment"
    })
    @DisplayName(
            "the language exactly, then the beginning of its tag, then another region of it, then the text for all")
    void choosesTheNearestLanguage(String language, String told) {
        assertThat(text.in(language)).isEqualTo(told);
    }

    @Test
    @DisplayName("a text without languages is told in all of them")
    void isToldInAllLanguages() {
        assertThat(AskerText.of(" One moment ").in("de")).isEqualTo("One moment");
        assertThat(AskerText.of(" ").in("de")).isEmpty();
    }

    @Test
    @DisplayName("the order in which languages are given makes no difference, and a later text replaces an earlier one")
    void isEqualInAnyOrder() {
        var one = AskerText.of("x").with("en", "E").with("de_ch", "D");
        var other = AskerText.of("y")
                .with("de-CH", "?")
                .with("en", "E")
                .with("DE-CH", "D")
                .withOtherwise("x");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("\"x\", in [de-CH, en] another one");
        assertThat(one.languages())
                .containsExactly(Map.entry(LanguageTag.of("de-CH"), "D"), Map.entry(LanguageTag.of("en"), "E"));
        assertThat(one)
                .isEqualTo(AskerText.of(one.languages(), " x"))
                .isNotEqualTo(one.withOtherwise("y"))
                .isNotEqualTo(AskerText.of("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "otherwise", "Deutsch und Englisch", "x-mine", "de-"})
    void refusesWhatIsNoLanguage(String tag) {
        assertThatThrownBy(() -> text.with(tag, "x")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        var longest = "x".repeat(2_000);

        assertThat(AskerText.of(longest).with("de", longest).in("de")).isEqualTo(longest);
        assertThatThrownBy(() -> AskerText.of(longest + "x")).hasMessageContaining("TOO_LONG");
        assertThatThrownBy(() -> text.withOtherwise(longest + "x")).hasMessageContaining("TOO_LONG");
        assertThatThrownBy(() -> text.with("de", longest + "x")).hasMessageContaining("TOO_LONG");
        assertThatThrownBy(() -> AskerText.of(Map.of(LanguageTag.of("de"), longest + "x"), ""))
                .hasMessageContaining("TOO_LONG");
    }
}
