package dev.switchboard.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Jörg", "字😀", "a\tb\u0001", "\ud83d\ude00"})
    void acceptsTextsThatCanBeStored(String text) {
        assertThat(Require.text(text, "label", 10)).isEqualTo(text);
    }

    @Test
    void refusesNul() {
        assertThatThrownBy(() -> Require.text(" a\u0000b", "label", 10))
                .hasMessageContaining("INVALID_VALUE: label \"a\\u0000b\" has NUL at character 2; remove it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab\ud83d", "ab\ude00c", "ab\ude00\ud83d"})
    void refusesHalfOfACharacter(String text) {
        assertThatThrownBy(() -> Require.text(text, "label", 10))
                .hasMessageContaining("has half a character")
                .hasMessageContaining("at character 3; remove it");
    }

    @Test
    void quotesNothingThatCannotBePrinted() {
        assertThat(Require.quote("a\ud83d\u0000\u200b\u2028😀")).isEqualTo("\"a\\ud83d\\u0000\\u200b\\u2028😀\"");
    }

    @Test
    void shortensWithoutCuttingACharacter() {
        assertThat(Require.quote("a".repeat(59) + "😀😀")).isEqualTo("\"" + "a".repeat(59) + "… (63 characters)\"");
        assertThat(Require.quote("a".repeat(58) + "😀😀")).isEqualTo("\"" + "a".repeat(58) + "😀… (62 characters)\"");
    }
}
