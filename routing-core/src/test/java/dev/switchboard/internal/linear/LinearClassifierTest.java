package dev.switchboard.internal.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchboard.internal.linear.LinearClassifier.Scores;
import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearClassifierTest {
    private static final Executor NOBODY = task -> {};
    private static final String[] TOPICS = {"tulip garden soil", "engine brake gear", "violin opera tune"};
    private static final String[] FRAMES = {"where is the %s", "tell me of %s", "%s please", "any %s today", "more %s"};

    @Test
    void namesTheLabelAndIsSureOfIt() {
        var classifier = learn(3, NOBODY);

        assertThat(IntStream.range(0, 3).map(topic -> best(classifier, "one more " + word(topic, 1), 3)))
                .containsExactly(0, 1, 2);
        assertThat(certainty(classifier, "engine brake", 1)).isPositive();
        assertThat(certainty(classifier, "who won the match", 1)).isNegative();
    }

    @Test
    void whatIsLearnedDoesNotDependOnThreads() {
        var pool = Executors.newFixedThreadPool(4);
        try {
            assertThat(scores(learn(3, pool))).containsExactly(scores(learn(3, NOBODY)));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void anExecutorThatRefusesCostsNothing() {
        Executor refusing = task -> {
            throw new IllegalStateException("closed");
        };

        assertThat(scores(learn(3, refusing))).containsExactly(scores(learn(3, NOBODY)));
    }

    @Test
    void manyLabelsShareRows() {
        int labels = 40;
        var lessons = new ArrayList<Lesson>();
        for (int label = 0; label < labels; label++) {
            for (var frame : FRAMES) {
                lessons.add(new Lesson(Tokens.of(frame.formatted("topic" + label + " matter" + label)), label));
            }
        }
        var classifier = LinearClassifier.learn(lessons, new Hints(lessons.size()), labels, NOBODY)
                .classifier();

        assertThat(IntStream.range(0, labels).map(label -> best(classifier, "topic" + label, labels)))
                .containsExactlyElementsOf(IntStream.range(0, labels).boxed().toList());
    }

    @Test
    void saysWhichWordsPull() {
        var classifier = learn(3, NOBODY);
        var words = new Words().read(Tokens.of("where is the tulip"));

        assertThat(classifier.pull(words, 3, 0))
                .isGreaterThan(classifier.pull(words, 0, 0))
                .isPositive();
        assertThat(classifier.pull(words, 3, 1)).isNegative();
    }

    @Test
    void aFailureReachesTheCaller() {
        assertThatThrownBy(() -> Share.among(NOBODY, 3, part -> {
                    throw new IllegalStateException("part " + part);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("part 0");
    }

    private static LinearClassifier learn(int labels, Executor executor) {
        var lessons = new ArrayList<Lesson>();
        for (int label = 0; label < labels; label++) {
            for (int i = 0; i < FRAMES.length; i++) {
                lessons.add(new Lesson(Tokens.of(FRAMES[i].formatted(word(label, i))), label));
            }
        }
        for (var foreign : List.of("who won the match", "what is for lunch", "tell me a joke", "is it cold", "sing")) {
            lessons.add(new Lesson(Tokens.of(foreign), Lesson.BACKGROUND));
        }
        return LinearClassifier.learn(lessons, new Hints(lessons.size()), labels, executor)
                .classifier();
    }

    private static String word(int topic, int number) {
        return List.of(TOPICS[topic].split(" ", -1)).get(number % 3);
    }

    private static int best(LinearClassifier classifier, String text, int labels) {
        var scores = classifier.score(new Words().read(Tokens.of(text)), new Scores(labels));
        return IntStream.range(0, labels)
                .reduce((one, other) -> scores.rank(other) > scores.rank(one) ? other : one)
                .orElseThrow();
    }

    private static float certainty(LinearClassifier classifier, String text, int label) {
        return classifier
                .score(new Words().read(Tokens.of(text)), new Scores(3))
                .certainty(label);
    }

    private static double[] scores(LinearClassifier classifier) {
        var scores = classifier.score(new Words().read(Tokens.of("where is the engine tulip")), new Scores(3));
        return IntStream.range(0, 6)
                .mapToDouble(i -> i < 3 ? scores.rank(i) : scores.certainty(i - 3))
                .toArray();
    }
}
