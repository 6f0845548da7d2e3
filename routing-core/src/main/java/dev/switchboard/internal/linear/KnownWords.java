package dev.switchboard.internal.linear;

import dev.switchboard.internal.words.Words;
import dev.switchboard.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What all pieces of a word together say for each label, added up beforehand for the words that occur most often in what was
 * learned: most questions are made of few different words. A word is known by its hash. Immutable; any number of threads may use
 * it.
 */
final class KnownWords {
    static final KnownWords NONE = new KnownWords(List.of(), 0);

    /** How many numbers are kept for all words together: a quarter of a megabyte. */
    private static final int MOST_NUMBERS = 1 << 16;

    /** How often a word must occur. */
    private static final int LEAST = 2;

    private static final int FREE = 0;

    /** By slot of the hash: the word's number, plus one. */
    private final short[] slots;

    private final int[] hashes;
    /** By word: the square of the length of its pieces. */
    private final float[] squares;
    /** Of each word what its pieces say for all labels in head A, then in head B. */
    private final float[] sums;

    private final int width;

    private KnownWords(List<Integer> words, int labels) {
        slots = new short[Math.max(2, Integer.highestOneBit(words.size()) << 2)];
        hashes = new int[words.size()];
        squares = new float[words.size()];
        width = 2 * labels;
        sums = new float[words.size() * width];
        for (int number = 0; number < hashes.length; number++) {
            hashes[number] = words.get(number);
            slots[slotOf(hashes[number])] = (short) (number + 1);
        }
    }

    /** The most frequent words of the texts, with what the model says of them. */
    static KnownWords of(List<Tokens> texts, LinearModel model) {
        int labels = model.labels();
        int most = Math.min(MOST_NUMBERS / (2 * Math.max(1, labels)), Short.MAX_VALUE);
        var known = new KnownWords(mostFrequent(texts, most), labels);
        var words = new Words();
        var features = new Features();
        var weighing = new Weighing();
        var sum = new float[2 * labels];
        for (var text : texts) {
            words.read(text);
            for (int i = 0; i < words.count(); i++) {
                int number = known.find(words.hash(i));
                if (number >= 0 && known.squares[number] == 0) {
                    features.readPieces(words, i);
                    known.squares[number] = weighing.readBlock(features, Features.PIECES, model.rarity());
                    Arrays.fill(sum, 0);
                    model.addTo(sum, features, weighing, Features.PIECES, 1);
                    System.arraycopy(sum, 0, known.sums, number * sum.length, sum.length);
                }
            }
        }
        return known;
    }

    /** The number of the word with the hash; -1 if it is not known. */
    int find(int hash) {
        return slots[slotOf(hash)] - 1;
    }

    /** What the words that are known add to the square of the length of the pieces of a text. */
    float square(Features features) {
        float square = 0;
        for (int i = 0; i < features.knownCount(); i++) {
            square += squares[features.known(i)];
        }
        return square;
    }

    /** Adds what the pieces of the words that are known say, so many times. */
    void addTo(float[] scores, Features features, float times) {
        for (int i = 0; i < features.knownCount(); i++) {
            int from = features.known(i) * width;
            for (int label = 0; label < width; label++) {
                scores[label] += times * sums[from + label];
            }
        }
    }

    private int slotOf(int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != FREE && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** The hashes, those of the most frequent words first. */
    private static List<Integer> mostFrequent(List<Tokens> texts, int most) {
        var counts = new HashMap<Integer, Integer>();
        var words = new Words();
        for (var text : texts) {
            words.read(text);
            for (int i = 0; i < words.count(); i++) {
                counts.merge(words.hash(i), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= LEAST)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
