package dev.switchboard.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The labels to choose from, in an order that does not depend on how they were given: equal sets share one compiled form.
 */
final class LabelSet {
    private final List<Label> labels;
    /** Asked for several times. */
    private final int hash;

    private LabelSet(List<Label> labels) {
        this.labels = labels;
        this.hash = hash(labels);
    }

    static LabelSet of(Collection<Label> labels) {
        var sorted = labels.toArray(new Label[0]);
        Arrays.sort(sorted);
        return new LabelSet(List.of(sorted));
    }

    /** By the names and how long the phrases are: to read these all through would take longer than anything else here. */
    private static int hash(List<Label> labels) {
        int hash = 1;
        for (int i = 0; i < labels.size(); i++) {
            var label = labels.get(i);
            hash = 31 * hash + label.name().hashCode();
            for (int k = 0; k < label.phrases().size(); k++) {
                hash = 31 * hash + label.phrases().get(k).length();
            }
            hash = 31 * hash + label.examples().size();
        }
        return hash;
    }

    List<Label> labels() {
        return labels;
    }

    int size() {
        return labels.size();
    }

    Label get(int number) {
        return labels.get(number);
    }

    List<String> names() {
        var names = new ArrayList<String>(labels.size());
        for (var label : labels) {
            names.add(label.name());
        }
        return names;
    }

    /** Whether anything can be learned. */
    boolean hasExamples() {
        for (var label : labels) {
            if (!label.examples().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelSet that && hash == that.hash && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
