package dev.switchboard.json;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an escalation chain. */
final class ChainReader {
    private static final Map<String, ChainStep> STEPS = steps();

    private ChainReader() {}

    /** What is in the field {@code chain}, or null if nothing is, or something wrong, which is noted. */
    static @Nullable Chain read(Fields fields, Reading reading) {
        var value = fields.value("chain");
        var elements = value == null ? null : reading.list(value);
        if (value == null || elements == null) {
            return null;
        }
        var steps = new ArrayList<ChainStep>();
        var allAreSteps = true;
        for (var element : elements) {
            var step = step(element, reading);
            allAreSteps &= step != null && steps.add(step);
        }
        return allAreSteps ? reading.attempt(value, () -> new Chain(steps)) : null;
    }

    private static @Nullable ChainStep step(JsonValue element, Reading reading) {
        var name = reading.text(element);
        var step = name == null ? null : STEPS.get(name);
        if (name != null && step == null) {
            reading.add(
                    element,
                    PolicyProblem.INVALID_VALUE,
                    "there is no step " + Require.quote(name) + Nearest.hint(name, STEPS.keySet()));
        }
        return step;
    }

    private static Map<String, ChainStep> steps() {
        var steps = new LinkedHashMap<String, ChainStep>();
        for (var step : ChainStep.values()) {
            steps.put(step.name(), step);
        }
        return steps;
    }
}
