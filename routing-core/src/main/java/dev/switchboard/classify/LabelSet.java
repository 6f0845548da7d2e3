package dev.switchboard.classify;

import java.util.Collection;
import java.util.List;

/**
 * The labels to choose from, in an order that does not depend on how they were given: equal sets share one compiled form.
 */
final class LabelSet {
    private final List<Label> labels;
    /** Asked for several times, and made of many texts. */
    private final int hash;

    private LabelSet(List<Label> labels) {
        this.labels = labels;
        this.hash = labels.hashCode();
    }

    static LabelSet of(Collection<Label> labels) {
        return new LabelSet(labels.stream().sorted().toList());
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
        return labels.stream().map(Label::name).toList();
    }

    /** Whether anything can be learned. */
    boolean hasExamples() {
        return labels.stream().anyMatch(label -> !label.examples().isEmpty());
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
