package dev.switchboard.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordWeightsTest {

    @ParameterizedTest
    @CsvSource({
        "need, 0.15",
        "request, 0.35",
        "holiday, 0.6",
        "payslip, 1",
        "worked, 0.15",
        "x, 0.15",
        "potrebuji, 0.15"
    })
    void aFrequentWordSaysLittle(String word, float weight) {
        assertThat(WordWeights.frequent().of(new Words().read(Tokens.of(word)), 0))
                .isEqualTo(weight);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theListsAreInOrder(String list) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        list.lines().forEach(line -> {
            var tokens = Tokens.of(line);
            assertThat(tokens.isCut()).as(line).isFalse();
            assertThat(tokens.get(0)).as(line).isIn("1", "2", "3");
            assertThat(tokens).as("written as it is compared").hasToString(line);
            for (int i = 1; i < tokens.count(); i++) {
                if (!seen.add(tokens.get(i))) {
                    twice.add(tokens.get(i));
                }
            }
        });

        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(300);
    }

    static Stream<Named<String>> lists() {
        return Stream.of(
                Named.of("English", FrequentEnglish.words()),
                Named.of("German", FrequentGerman.words()),
                Named.of("Spanish", FrequentSpanish.words()),
                Named.of("French", FrequentFrench.words()),
                Named.of("Czech", FrequentCzech.words()));
    }
}
