package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Ann.O'Neil+x@ACME.example, ann.oneil+x@acme.example",
        "Ærø Straße Ĳssel, aero strasse ijssel",
        "ÅÉÎ – 12, aei – 12",
        "ИВАН Ёлкин, иван елкин",
        "ｆｕｌｌ, full"
    })
    @DisplayName("case and accents are folded away, signs and spaces stay")
    void signsStay(String text, String folded) {
        assertThat(SearchText.fold(text)).isEqualTo(folded);
    }

    @Test
    @DisplayName("the short way for Latin letters gives what the tables of Unicode give, for every character")
    void bothWaysAgree() {
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .mapToObj(c -> "A" + (char) c + "b")
                .forEach(text -> assertThat(SearchText.fold(text)).isEqualTo(Folding.fold(text)));
    }

    @Test
    @DisplayName("words start at letters and digits that stand behind none")
    void wordsStart() {
        var text = "ab-c1 कि𝒜";

        assertThat(IntStream.range(0, text.length()).filter(i -> SearchText.startsWord(text, i)))
                .containsExactly(0, 3, 6);
    }
}
