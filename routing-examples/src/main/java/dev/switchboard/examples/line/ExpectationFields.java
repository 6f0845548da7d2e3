package dev.switchboard.examples.line;

import dev.switchboard.routing.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code expect} of a line. */
final class ExpectationFields {
    private static final Map<String, Outcome> OUTCOMES = Words.of(Outcome.class, name -> name);

    private @Nullable Outcome outcome;
    private @Nullable String target;

    void describe(ObjectFields fields) {
        fields.word("outcome", OUTCOMES, value -> outcome = value)
                .text("target", value -> target = value.strip())
                .require("outcome", "one of " + String.join(", ", OUTCOMES.keySet()));
    }

    /** The expectation; null if the line has none. */
    @Nullable
    Expectation expectation() {
        return outcome == null ? null : new Expectation(outcome, target);
    }
}
