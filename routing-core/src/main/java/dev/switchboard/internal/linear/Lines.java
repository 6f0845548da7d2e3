package dev.switchboard.internal.linear;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;
import java.util.Arrays;
import java.util.List;

/** The lines to learn from as vectors, one behind the other. Immutable once made. */
final class Lines {
    private final Rarity rarity;
    private final int[] starts;
    private char[] buckets = new char[1 << 12];
    private float[] values = new float[1 << 12];
    /** By bucket: where it was put last, plus one. */
    private final int[] places = new int[Features.BUCKETS];

    private final float[] squares;
    private final float[] weights;

    /**
     * Reads all texts.
     *
     * @param texts what to learn from
     * @param weights how bad it is to get each wrong
     * @param counted how many of the first of them tell how rare a feature is
     */
    Lines(List<Tokens> texts, float[] weights, int counted) {
        this.weights = weights;
        starts = new int[texts.size() + 1];
        squares = new float[texts.size()];
        rarity = rarity(texts, counted);
        var words = new Words();
        var features = new Features();
        var weighing = new Weighing();
        for (int line = 0; line < texts.size(); line++) {
            features.read(words.read(texts.get(line)));
            append(line, features, weighing.read(features, rarity, KnownWords.NONE));
        }
    }

    int count() {
        return squares.length;
    }

    Rarity rarity() {
        return rarity;
    }

    /** How bad it is to get the line wrong. */
    float weight(int line) {
        return weights[line];
    }

    /** The square of the line's length, with 1 for the bias. */
    float square(int line) {
        return squares[line];
    }

    /** The product with weights, of which the last is the bias. */
    float product(int line, float[] weights) {
        float product = weights[Features.BUCKETS];
        for (int i = starts[line]; i < starts[line + 1]; i++) {
            product += weights[buckets[i]] * values[i];
        }
        return product;
    }

    /** Adds the line, so many times, to weights, of which the last is the bias. */
    void addTo(float[] weights, int line, float times) {
        for (int i = starts[line]; i < starts[line + 1]; i++) {
            weights[buckets[i]] += times * values[i];
        }
        weights[Features.BUCKETS] += times;
    }

    private static Rarity rarity(List<Tokens> texts, int counted) {
        var words = new Words();
        var features = new Features();
        var lines = new int[Features.BUCKETS];
        var last = new int[Features.BUCKETS];
        for (int line = 0; line < counted; line++) {
            features.read(words.read(texts.get(line)));
            for (int feature = 0; feature < features.end(Features.BLOCKS - 1); feature++) {
                int bucket = features.bucket(feature);
                lines[bucket] += last[bucket] == line + 1 ? 0 : 1;
                last[bucket] = line + 1;
            }
        }
        return new Rarity(lines, counted);
    }

    private void append(int line, Features features, Weighing weighing) {
        int end = starts[line];
        int most = end + features.end(Features.BLOCKS - 1);
        if (most > buckets.length) {
            buckets = Arrays.copyOf(buckets, 2 * most);
            values = Arrays.copyOf(values, 2 * most);
        }
        for (int block = 0; block < Features.BLOCKS; block++) {
            for (int feature = features.start(block); feature < features.end(block); feature++) {
                float value = weighing.factor(block) * weighing.weight(feature);
                if (value > 0) {
                    end = append(line, end, features.bucket(feature), value);
                }
            }
        }
        float square = 1;
        for (int i = starts[line]; i < end; i++) {
            square += values[i] * values[i];
        }
        starts[line + 1] = end;
        squares[line] = square;
    }

    /** Features that share a bucket are one; gives where the line ends now. */
    private int append(int line, int end, int bucket, float value) {
        int place = places[bucket] - 1;
        if (place >= starts[line]) {
            values[place] += value;
            return end;
        }
        places[bucket] = end + 1;
        buckets[end] = (char) bucket;
        values[end] = value;
        return end + 1;
    }
}
