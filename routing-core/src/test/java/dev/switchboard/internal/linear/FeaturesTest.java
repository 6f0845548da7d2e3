package dev.switchboard.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {
    private final Features features = new Features();

    @Test
    void countsStemsPiecesAndPairs() {
        read("pay day pay");

        assertThat(sum(0)).as("3 stems, 4 neighbours with the edges").isEqualTo(7);
        assertThat(sum(1)).as("3 × (4 pairs, 3 triples, 2 of four letters)").isEqualTo(27);
        assertThat(sum(2)).as("pay-day and day-pay, not pay-pay").isEqualTo(2);
        assertThat(features.end(2) - features.start(2))
                .as("which are the same pair")
                .isOne();
    }

    @Test
    void theOrderMattersOnlyToNeighbours() {
        read("alpha beta");
        var pieces = buckets(1);
        var pairs = buckets(2);
        var stems = buckets(0);

        read("beta alpha");

        assertThat(buckets(1)).containsExactlyInAnyOrder(pieces);
        assertThat(buckets(2)).containsExactly(pairs);
        assertThat(buckets(0)).isNotEqualTo(stems);
    }

    @Test
    void aTextWithoutWordsHasItsEdgesOnly() {
        read("…");

        assertThat(features.end(2)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab ", "a1b2c3d4e5f6g7h8i9 ", "x", "ﷺ ", "😀a "})
    void theLongestTextsFit(String piece) {
        read(piece.repeat(1_000));

        assertThat(features.end(2)).isLessThanOrEqualTo(Features.MOST_FEATURES);
    }

    @Test
    void manyDifferentPiecesFit() {
        var text = new StringBuilder();
        for (int i = 0; text.length() < 1_000; i++) {
            text.append((char) ('a' + i * 7 % 26))
                    .append((char) ('a' + i * 11 % 25))
                    .append(i % 15 == 0 ? " " : "");
        }

        read(text.toString());

        assertThat(features.end(1) - features.start(1)).isGreaterThan(500);
    }

    private void read(String text) {
        features.read(new Words().read(Tokens.of(text)));
    }

    private int sum(int block) {
        return IntStream.range(features.start(block), features.end(block))
                .map(features::count)
                .sum();
    }

    private int[] buckets(int block) {
        return IntStream.range(features.start(block), features.end(block))
                .map(features::bucket)
                .toArray();
    }
}
