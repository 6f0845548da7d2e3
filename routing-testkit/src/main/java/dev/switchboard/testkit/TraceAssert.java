package dev.switchboard.testkit;

import dev.switchboard.routing.Stage;
import dev.switchboard.routing.StageResult;
import dev.switchboard.routing.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Asserts about the trace of a decision; a failure shows all of it. */
public final class TraceAssert extends DomainAssert<TraceAssert, Trace> {
    private final Consumer<String> failing;

    TraceAssert(Trace trace) {
        super(trace, TraceAssert.class, Trace::toString);
        failing = super::fails;
    }

    /** Part of another assertion, which shows more. */
    TraceAssert(Trace trace, Consumer<String> failing) {
        super(trace, TraceAssert.class, Trace::toString);
        this.failing = failing;
    }

    @Override
    void fails(String message) {
        failing.accept(message);
    }

    /** The stage found this, alone or beside something else. */
    public TraceAssert has(Stage stage, StageResult result) {
        isNotNull();
        var found = actual.steps().stream()
                .filter(step -> step.stage() == stage)
                .map(Trace.Step::result)
                .toList();
        return so(
                found.contains(result),
                stage + " " + result,
                found.isEmpty()
                        ? "the stage was not reached"
                        : stage + " found " + InWords.list(texts(found.toArray())));
    }

    /** These stages were reached in this order, and maybe others between them. */
    public TraceAssert reached(Stage... stages) {
        isNotNull();
        return inOrder("the stages", texts(stages), stages());
    }

    /** None of these stages was reached. */
    public TraceAssert didNotReach(Stage... stages) {
        isNotNull();
        var reached = Arrays.stream(stages)
                .filter(stage -> actual.resultOf(stage).isPresent())
                .toList();
        return so(
                reached.isEmpty(),
                "not to reach " + InWords.list(texts(stages)),
                reached.stream()
                        .map(stage -> stage + " found "
                                + actual.resultOf(stage).map(Enum::name).orElse(""))
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(""));
    }

    /** The last stage found this. */
    public TraceAssert endsWith(Stage stage, StageResult result) {
        isNotNull();
        var codes = codes();
        return same("the last step", stage + " " + result, codes.isEmpty() ? "no step" : codes.get(codes.size() - 1));
    }

    /** The trace is exactly this: a stage and its result for each step, for instance {@code SPECIALIST NO_MAPPING}. */
    public TraceAssert hasCodes(String... codes) {
        isNotNull();
        return exactly("the steps", List.of(codes), codes());
    }

    private List<String> codes() {
        return actual.steps().stream()
                .map(step -> step.stage() + " " + step.result())
                .toList();
    }

    private List<String> stages() {
        return actual.steps().stream().map(step -> step.stage().name()).toList();
    }
}
