package dev.switchboard.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "days, day",
        "policies, policy",
        "boxes, box",
        "planned, plan",
        "planning, plan",
        "called, call",
        "expenses, expense",
        "expensing, expense",
        "paying, pay",
        "pays, pay",
        "managed, manage",
    })
    void formsOfAWordHaveOneStem(String one, String other) {
        assertThat(stem(one)).isEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({"bus, bu", "class, clas", "sing, s", "red, r", "is, i", "tennis, tenni"})
    void whatOnlyLooksLikeAnEndingStays(String word, String cut) {
        assertThat(stem(word)).isNotEqualTo(cut);
    }

    @Test
    void differentWordsHaveDifferentStems() {
        assertThat(stem("expensive")).isNotEqualTo(stem("expense"));
        assertThat(stem("missing")).isNotEqualTo(stem("mis"));
    }

    private static String stem(String word) {
        var words = new Words().read(Tokens.of(word));
        return new String(words.letters(), 0, Stem.end(words.letters(), 0, words.end(0)));
    }
}
