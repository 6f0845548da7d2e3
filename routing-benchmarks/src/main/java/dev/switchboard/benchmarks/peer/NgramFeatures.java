package dev.switchboard.benchmarks.peer;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.switchboard.benchmarks.office.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts as vectors: words, pairs of neighbouring words and 2 to 4 letters of a word, weighted by tf-idf, of length 1. */
final class NgramFeatures {
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarity;

    /** Knows what occurs in these texts. */
    NgramFeatures(List<String> texts) {
        var occurrences = new ArrayList<Integer>();
        for (var text : texts) {
            for (var gram : new HashSet<>(grams(text))) {
                int index = numbers.computeIfAbsent(gram, any -> numbers.size() + 1) - 1;
                if (index == occurrences.size()) {
                    occurrences.add(0);
                }
                occurrences.set(index, occurrences.get(index) + 1);
            }
        }
        rarity = occurrences.stream()
                .mapToDouble(occurred -> Math.log((texts.size() + 1.0) / (occurred + 1.0)) + 1)
                .toArray();
    }

    /** How many features there are; their numbers begin with 1. */
    int count() {
        return rarity.length;
    }

    Feature[] vector(String text) {
        var counts = new TreeMap<Integer, Integer>();
        for (var gram : grams(text)) {
            var number = numbers.get(gram);
            if (number != null) {
                counts.merge(number, 1, Integer::sum);
            }
        }
        var vector = new Feature[counts.size()];
        int size = 0;
        double squares = 0;
        for (var each : counts.entrySet()) {
            double weight = (1 + Math.log(each.getValue())) * rarity[each.getKey() - 1];
            vector[size++] = new FeatureNode(each.getKey(), weight);
            squares += weight * weight;
        }
        for (var feature : vector) {
            feature.setValue(feature.getValue() / Math.sqrt(squares));
        }
        return vector;
    }

    private static List<String> grams(String text) {
        var words = PlainText.padded(text).strip().split(" ", -1);
        var grams = new ArrayList<String>();
        for (int i = 0; i < words.length; i++) {
            grams.add(words[i]);
            if (i > 0) {
                grams.add(words[i - 1] + " " + words[i]);
            }
            addLetters("_" + words[i] + "_", grams);
        }
        return grams;
    }

    private static void addLetters(String word, List<String> grams) {
        for (int length = FEWEST_LETTERS; length <= MOST_LETTERS; length++) {
            for (int from = 0; from + length <= word.length(); from++) {
                grams.add("#" + word.substring(from, from + length));
            }
        }
    }
}
