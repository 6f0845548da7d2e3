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
    void takesStemsPiecesAndPairs() {
        read("pay day pay");

        assertThat(buckets(0)).as("2 stems, 4 neighbours with the edges").hasSize(6);
        assertThat(buckets(1)).as("2 × (4 pairs, 3 triples, 2 of four letters)").hasSize(18);
        assertThat(buckets(2)).as("pay and day").hasSize(1);
    }

    @Test
    void aWordCountsOnceHoweverOftenItOccurs() {
        read("pay day");
        var pieces = buckets(1);
        var pairs = buckets(2);

        read("pay day day pay day");

        assertThat(buckets(1)).containsExactly(pieces);
        assertThat(buckets(2)).containsExactly(pairs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hahahahaha",
                "test test test test",
                "refund refunds refunded refund",
                "banana bandana ananas",
                "no no"
            })
    void noiseThatRepeatsItselfSaysNoMoreForThat(String text) {
        features.read(new Words().read(Tokens.of(text)), KnownWords.NONE);

        for (int block = 0; block < Features.BLOCKS; block++) {
            assertThat(buckets(block)).doesNotHaveDuplicates();
        }
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

    private int[] buckets(int block) {
        return IntStream.range(features.start(block), features.end(block))
                .map(features::bucket)
                .toArray();
    }
}
