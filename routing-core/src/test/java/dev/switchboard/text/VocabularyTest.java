package dev.switchboard.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary vocabulary = new Vocabulary();

    @Test
    void numbersWordsInTheOrderAdded() {
        var text = Tokens.of("time off time");

        assertThat(IntStream.range(0, 3).map(i -> vocabulary.add(text, i))).containsExactly(0, 1, 0);
        assertThat(vocabulary.size()).isEqualTo(2);
        assertThat(vocabulary.word(1)).isEqualTo("off");
    }

    @Test
    void findsWhatWasAddedAndNothingElse() {
        IntStream.range(0, 10_000).forEach(i -> vocabulary.add(Tokens.of("word" + i), 0));

        assertThat(IntStream.range(0, 10_000))
                .allSatisfy(i ->
                        assertThat(vocabulary.find(Tokens.of("WORD" + i), 0)).isEqualTo(i));
        assertThat(vocabulary.find(Tokens.of("word10000"), 0)).isEqualTo(-1);
        assertThat(vocabulary.find(Tokens.of("wor"), 0)).isEqualTo(-1);
    }
}
