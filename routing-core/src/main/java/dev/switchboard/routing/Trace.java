package dev.switchboard.routing;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/**
 * The stages behind a decision, in the order they were taken. The same policy, state and input give the same trace. Holds ids
 * and labels, never the text of a message. Sentences are made when they are asked for. Immutable.
 */
public final class Trace {
    private final Step[] steps;
    private final int count;

    private Trace(Step[] steps, int count) {
        this.steps = steps;
        this.count = count;
    }

    /** A trace of these steps. */
    public static Trace of(List<Step> steps) {
        return new Trace(steps.toArray(Step[]::new), steps.size());
    }

    /** A trace that is still being written. */
    public static Builder builder() {
        return new Builder();
    }

    /** The steps in the order they were taken. */
    public List<Step> steps() {
        return new Steps(steps, count);
    }

    /** The same stages and results, without the facts, which may name a person. */
    public Trace withoutFacts() {
        return of(steps().stream().map(Step::withoutFacts).toList());
    }

    /** What the stage found, if it was reached; the first entry if it wrote several. */
    public Optional<StageResult> resultOf(Stage stage) {
        return steps().stream()
                .filter(step -> step.stage == stage)
                .map(Step::result)
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trace that && steps().equals(that.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /** One line a step. */
    @Override
    public String toString() {
        return steps().stream().map(Step::toString).collect(Collectors.joining("\n"));
    }

    /** Writes a trace. Belongs to one thread. */
    public static final class Builder {
        /** One of each stage, and of each step of the chain. */
        private static final int USUAL = 13;

        private Step[] steps = new Step[USUAL];
        private int count;

        private Builder() {}

        /** Adds a step. */
        public void note(Step step) {
            if (count == steps.length) {
                steps = Arrays.copyOf(steps, 2 * count);
            }
            steps[count++] = step;
        }

        /** The trace so far; it does not change when this goes on. */
        public Trace build() {
            return new Trace(steps, count);
        }
    }

    /** The first of these steps, which nobody changes any more. */
    private static final class Steps extends AbstractList<Step> implements RandomAccess {
        private final Step[] steps;
        private final int count;

        Steps(Step[] steps, int count) {
            this.steps = steps;
            this.count = count;
        }

        @Override
        public Step get(int index) {
            return steps[Objects.checkIndex(index, count)];
        }

        @Override
        public int size() {
            return count;
        }
    }

    /** What one stage found, and on what facts. */
    public static final class Step {
        private static final String[] NO_FACTS = {};

        private final Stage stage;
        private final StageResult result;
        private final String[] facts;

        private Step(Stage stage, StageResult result, String[] facts) {
            this.stage = stage;
            this.result = result;
            this.facts = facts;
        }

        /** A step without facts. */
        public static Step of(Stage stage, StageResult result) {
            return new Step(stage, result, NO_FACTS);
        }

        /** The same with a dash in place of each fact. */
        public Step withoutFacts() {
            var dashes = new String[facts.length];
            Arrays.fill(dashes, "–");
            return new Step(stage, result, dashes);
        }

        /** A step with one fact that its sentence mentions. */
        public static Step of(Stage stage, StageResult result, String fact) {
            return new Step(stage, result, new String[] {fact});
        }

        /** A step with three facts that its sentence mentions, in the order of the sentence. */
        public static Step of(Stage stage, StageResult result, String first, String second, String third) {
            return new Step(stage, result, new String[] {first, second, third});
        }

        /** A step with the facts that its sentence mentions, in the order of the sentence: ids, labels, numbers. */
        public static Step of(Stage stage, StageResult result, String... facts) {
            return new Step(stage, result, facts.clone());
        }

        public Stage stage() {
            return stage;
        }

        public StageResult result() {
            return result;
        }

        /** Ids, labels and numbers that the step rests on. */
        public List<String> facts() {
            return List.of(facts);
        }

        /** A sentence for people; its wording may change. */
        public String because() {
            return Sentences.of(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step that
                    && stage == that.stage
                    && result == that.result
                    && Arrays.equals(facts, that.facts);
        }

        @Override
        public int hashCode() {
            return Objects.hash(stage, result, Arrays.hashCode(facts));
        }

        @Override
        public String toString() {
            return stage + " " + result + ": " + because();
        }
    }
}
