package dev.switchboard.classify;

import java.util.Collection;
import java.util.List;

/**
 * The labels to choose from, in an order that does not depend on how they were given: equal sets share one compiled form.
 */
record LabelSet(List<Label> labels) {

    static LabelSet of(Collection<Label> labels) {
        return new LabelSet(labels.stream().sorted().toList());
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
}
