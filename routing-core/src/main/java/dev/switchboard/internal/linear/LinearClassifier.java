package dev.switchboard.internal.linear;

import dev.switchboard.internal.words.Words;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Knows labels by what it learned. Immutable; any number of threads may use it, each with scores of its own.
 */
public final class LinearClassifier {
    private final LinearModel model;
    private final KnownWords known;

    LinearClassifier(LinearModel model, KnownWords known) {
        this.model = model;
        this.known = known;
    }

    /**
     * Learns. The order of the lessons and of the labels matters, if little; that of threads does not.
     *
     * @param lessons those of the background last
     * @param hints what names and phrases say of each
     * @param labels how many there are
     * @param executor may take part of the work
     */
    public static Lecture learn(List<Lesson> lessons, Hints hints, int labels, Executor executor) {
        return Learning.learn(lessons, hints, labels, executor);
    }

    /** Scores a text for all labels. */
    public Scores score(Words words, Scores scores) {
        return scores.read(words, model, known);
    }

    /** How much the word alone speaks for the label: above 0 for it, below against it. */
    public float pull(Words words, int index, int label) {
        int bucket = Features.bucketOfStem(words.stem(index));
        return model.rarity().of(bucket) * model.weight(bucket, label);
    }

    /** The scores of a text, and room to compute them; to be filled again for the next text. Belongs to one thread. */
    public static final class Scores {
        private final Features features = new Features();
        private final Weighing weighing = new Weighing();
        private final float[] scores;
        private final int labels;

        /** For so many labels. */
        public Scores(int labels) {
            this.labels = labels;
            this.scores = new float[2 * labels];
        }

        /** By what the best label is chosen. */
        public float rank(int label) {
            return scores[label];
        }

        /** How sure it is that the text has the label rather than none; 0 is neither. */
        public float certainty(int label) {
            return scores[labels + label];
        }

        private Scores read(Words words, LinearModel model, KnownWords known) {
            features.read(words, known);
            weighing.read(features, model.rarity(), known);
            System.arraycopy(model.biases(), 0, scores, 0, scores.length);
            for (int block = 0; block < Features.BLOCKS; block++) {
                model.addTo(scores, features, weighing, block, weighing.factor(block));
            }
            known.addTo(scores, features, weighing.factor(Features.PIECES));
            return this;
        }
    }
}
