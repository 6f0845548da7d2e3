package dev.switchboard.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.text.FunctionWords;
import dev.switchboard.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(strings = {"en", "de", "es", "fr", "cs"})
    void theListsAreInOrder(String language) {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        lines(language).forEach(line -> {
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
        assertThat(FunctionWords.languageBit(language)).isPositive();
    }

    private static Stream<String> lines(String language) {
        try (var stream = WordWeights.class.getResourceAsStream(language + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.charAt(0) != '#');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
