package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whether anything can be seen of a text")
class VisibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", " ?", "\u4f60", "\ud83d\ude42", "\ud83e\udee9", "\ue000", "\u0903"})
    @DisplayName(
            "letters, signs, emoji, also such as are younger than this version of Java, and signs of one's own font")
    void visible(String text) {
        assertThat(Visible.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n\u00a0\u2003\u2028",
                "\u200b\ufeff\u2060",
                "\u0000\u007f",
                "\u0301\ufe0f",
                "\ud83d",
                "\u3164\uffa0",
                "\u115f\u1160"
            })
    @DisplayName("but not white space, control characters, marks without a letter, half an emoji, fillers")
    void invisible(String text) {
        assertThat(Visible.isIn(text)).isFalse();
    }
}
