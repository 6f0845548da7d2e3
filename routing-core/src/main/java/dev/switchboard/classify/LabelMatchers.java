package dev.switchboard.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * The matchers of sets of labels, each made once while anybody uses it, and at hand the one that was asked for last. What it knows
 * of the past never changes an answer; any number of threads may share it.
 *
 * @param <T> what has labels: reasons or tags
 */
final class LabelMatchers<T> {
    private static final Executor NOBODY = task -> {};

    private final CompiledForms<LabelSet, LabelMatcher> matchers;
    private final Function<T, Label> labelOf;
    private volatile Prepared<T, LabelMatcher> latest;

    private LabelMatchers(
            CompiledForms<LabelSet, LabelMatcher> matchers, Function<T, Label> labelOf, List<T> prepared) {
        this.matchers = matchers;
        this.labelOf = labelOf;
        this.latest = prepare(prepared);
    }

    /** None yet; learns on the calling thread. */
    static <T> LabelMatchers<T> of(Function<T, Label> labelOf) {
        return new LabelMatchers<>(matchersOn(NOBODY), labelOf, List.of());
    }

    /** The same, made anew with the help of the executor. */
    LabelMatchers<T> learningOn(Executor executor) {
        return new LabelMatchers<>(matchersOn(executor), labelOf, latest.asked());
    }

    /** With the same matchers, and that of these at hand. */
    LabelMatchers<T> preparedFor(List<T> labelled) {
        return new LabelMatchers<>(matchers, labelOf, labelled);
    }

    LabelMatcher of(List<T> labelled) {
        var prepared = latest;
        if (!prepared.isFor(labelled, this::areAlike)) {
            prepared = prepare(labelled);
            latest = prepared;
        }
        return prepared.form();
    }

    private Prepared<T, LabelMatcher> prepare(List<T> labelled) {
        var labels = new ArrayList<Label>(labelled.size());
        for (var one : labelled) {
            labels.add(labelOf.apply(one));
        }
        return new Prepared<>(List.copyOf(labelled), matchers.of(LabelSet.of(labels)));
    }

    private boolean areAlike(T one, T other) {
        return labelOf.apply(one).equals(labelOf.apply(other));
    }

    private static CompiledForms<LabelSet, LabelMatcher> matchersOn(Executor executor) {
        return new CompiledForms<>(set -> new LabelMatcher(set, executor), LabelMatcher::set);
    }
}
