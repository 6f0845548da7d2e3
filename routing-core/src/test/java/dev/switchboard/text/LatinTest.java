package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LatinTest {

    static IntStream known() {
        return IntStream.rangeClosed(0x80, 0xffff).filter(c -> Latin.first((char) c) != Latin.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("known")
    void foldsAsUnicodeDoes(int c) {
        var text = "A" + (char) c + "1" + (char) c;

        assertThat(wordsByTable(text)).isEqualTo(wordsByUnicode(text));
    }

    @Test
    void knowsTheLettersOfFiveLanguagesAndTheMarksThatPhonesType() {
        var letters = "äöüßÄÖÜáéíóúñü¿¡àâçèêëîïôùûüÿœæčďěňřšťůž’‘“”„–—…€\u00a0";

        assertThat(letters.chars().filter(c -> Latin.first((char) c) == Latin.UNKNOWN))
                .isEmpty();
    }

    private static String wordsByTable(String text) {
        return Tokens.of(text).toString();
    }

    private static String wordsByUnicode(String text) {
        var words = Tokens.of("ж" + text).toString().substring(1);
        return words.strip();
    }
}
