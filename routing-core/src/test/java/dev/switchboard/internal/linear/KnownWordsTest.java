package dev.switchboard.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchboard.internal.linear.LinearClassifier.Scores;
import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownWordsTest {
    private static final int LABELS = 2;

    private final List<Lesson> lessons = new ArrayList<>();
    private final LinearModel model;
    private final KnownWords known;

    KnownWordsTest() {
        for (var frame : List.of("the %s please", "where is the %s", "a %s for me")) {
            lessons.add(new Lesson(Tokens.of(frame.formatted("engine")), 0));
            lessons.add(new Lesson(Tokens.of(frame.formatted("violin")), 1));
        }
        var weights = new ArrayList<LabelWeights>();
        var lines = new Lines(texts(), ones(), lessons.size());
        for (int label = 0; label < LABELS; label++) {
            var ofLabel = new boolean[lessons.size()];
            for (int line = 0; line < ofLabel.length; line++) {
                ofLabel[line] = lessons.get(line).label() == label;
            }
            var learned = new Descent(lines, ofLabel).add(0, lessons.size()).minimise();
            weights.add(new LabelWeights(learned.weights(), learned.weights()));
        }
        model = new LinearModel(lines.rarity(), weights);
        known = KnownWords.of(texts(), model);
    }

    @ParameterizedTest
    @ValueSource(strings = {"where is the violin", "the the engine", "the motor for me", "unheard", "", "a"})
    void scoresAreThoseOfTheirPieces(String text) {
        var words = new Words().read(Tokens.of(text));

        var withThem = new LinearClassifier(model, known).score(words, new Scores(LABELS));
        var without = scoresByPieces(words);

        for (int label = 0; label < LABELS; label++) {
            assertThat(withThem.rank(label)).isCloseTo(without[label], within(1e-5f));
            assertThat(withThem.certainty(label)).isCloseTo(without[LABELS + label], within(1e-5f));
        }
    }

    private float[] scoresByPieces(Words words) {
        var features = new Features().read(words);
        var weighing = new Weighing().read(features, model.rarity(), KnownWords.NONE);
        var scores = model.biases().clone();
        for (int block = 0; block < Features.BLOCKS; block++) {
            model.addTo(scores, features, weighing, block, weighing.factor(block));
        }
        return scores;
    }

    @Test
    void thoseOfSeveralLinesAreKnown() {
        assertThat(Stream.of("the", "engine", "where").map(this::isKnown)).containsOnly(true);
        assertThat(isKnown("unheard")).isFalse();
    }

    private boolean isKnown(String word) {
        return known.find(new Words().read(Tokens.of(word)).hash(0)) >= 0;
    }

    private List<Tokens> texts() {
        return lessons.stream().map(Lesson::text).toList();
    }

    private float[] ones() {
        var ones = new float[lessons.size()];
        Arrays.fill(ones, 1);
        return ones;
    }
}
