package dev.switchboard.json;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import dev.switchboard.chain.Wait;
import dev.switchboard.problem.PolicyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an escalation chain: each step its name, or an object that says how long a question waits there. */
final class ChainReader {
    private static final String FORM = "\"never\", \"unlimited\", or a duration such as \"PT10M\"";

    private final Reading reading;
    private final List<ChainStep> steps = new ArrayList<>();
    private Wait whenFull = Wait.NEVER;
    private Wait whenNobodyThere = Wait.NEVER;
    private boolean isUsable = true;

    private ChainReader(Reading reading) {
        this.reading = reading;
    }

    /** What is in the field {@code chain}, or null if nothing is, or something wrong, which is noted. */
    static @Nullable Chain read(Fields fields, Reading reading) {
        var value = fields.value("chain");
        return value == null ? null : new ChainReader(reading).read(value);
    }

    private @Nullable Chain read(JsonValue value) {
        var elements = reading.list(value);
        if (elements == null) {
            return null;
        }
        for (var element : elements) {
            step(element);
        }
        return isUsable ? reading.attempt(value, () -> new Chain(steps, whenFull, whenNobodyThere)) : null;
    }

    private void step(JsonValue value) {
        if (value instanceof JsonObject object) {
            waiting(object);
        } else {
            add(value);
        }
    }

    private void waiting(JsonObject object) {
        var fields = new Fields(object, reading);
        var step = fields.require("step", "the name of the step, such as EXPERTISE");
        if (step == null || !waits(step)) {
            isUsable = false;
        }
        wait(fields, "wait", wait -> {
            whenFull = wait;
            whenNobodyThere = wait;
        });
        wait(fields, "waitWhenFull", wait -> whenFull = wait);
        wait(fields, "waitWhenNobodyThere", wait -> whenNobodyThere = wait);
        fields.done();
    }

    private @Nullable ChainStep add(JsonValue value) {
        var step = Constants.read(value, ChainStep.class, "step", reading);
        isUsable &= step != null && steps.add(step);
        return step;
    }

    private boolean waits(JsonValue value) {
        var step = add(value);
        if (step != null && step != ChainStep.EXPERTISE) {
            reading.add(
                    value, PolicyProblem.CHAIN_INVALID, "only step EXPERTISE waits; write the name of this one alone");
        }
        return step == ChainStep.EXPERTISE;
    }

    private void wait(Fields fields, String name, Consumer<Wait> setter) {
        var value = fields.value(name);
        var wait = value == null ? null : reading.attempt(value, () -> wait(value.textOr(FORM)));
        if (wait != null) {
            setter.accept(wait);
        }
        isUsable &= value == null || wait != null;
    }

    private static Wait wait(String word) {
        return switch (word) {
            case "never" -> Wait.NEVER;
            case "unlimited" -> Wait.UNLIMITED;
            default -> Wait.upTo(Fields.duration(word));
        };
    }
}
