package dev.switchboard.routing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The stages behind a decision, in the order they were taken. The same policy, state and input give the same trace. Holds ids
 * and labels, never the text of a message. Sentences are made when they are asked for.
 *
 * @param steps at least one
 */
public record Trace(List<Step> steps) {

    public Trace {
        steps = List.copyOf(steps);
    }

    /** What the stage found, if it was reached; the first entry if it wrote several. */
    public Optional<StageResult> resultOf(Stage stage) {
        return steps.stream()
                .filter(step -> step.stage == stage)
                .map(Step::result)
                .findFirst();
    }

    /** One line a step. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("\n"));
    }

    /** What one stage found, and on what facts. */
    public static final class Step {
        private final Stage stage;
        private final StageResult result;
        private final List<String> facts;

        private Step(Stage stage, StageResult result, List<String> facts) {
            this.stage = stage;
            this.result = result;
            this.facts = facts;
        }

        /** A step without facts. */
        public static Step of(Stage stage, StageResult result) {
            return new Step(stage, result, List.of());
        }

        /** A step with the facts that its sentence mentions, in the order of the sentence: ids, labels, numbers. */
        public static Step of(Stage stage, StageResult result, String... facts) {
            return new Step(stage, result, List.of(facts));
        }

        public Stage stage() {
            return stage;
        }

        public StageResult result() {
            return result;
        }

        /** Ids, labels and numbers that the step rests on. */
        public List<String> facts() {
            return facts;
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
                    && facts.equals(that.facts);
        }

        @Override
        public int hashCode() {
            return Objects.hash(stage, result, facts);
        }

        @Override
        public String toString() {
            return stage + " " + result + ": " + because();
        }
    }
}
