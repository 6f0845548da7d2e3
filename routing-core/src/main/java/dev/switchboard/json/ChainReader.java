package dev.switchboard.json;

import dev.switchboard.chain.Chain;
import dev.switchboard.chain.ChainStep;
import org.jspecify.annotations.Nullable;

/** Reads an escalation chain. */
final class ChainReader {

    private ChainReader() {}

    /** What is in the field {@code chain}, or null if nothing is, or something wrong, which is noted. */
    static @Nullable Chain read(Fields fields, Reading reading) {
        var value = fields.value("chain");
        var steps = value == null ? null : Constants.readAll(value, ChainStep.class, "step", reading);
        return value == null || steps == null ? null : reading.attempt(value, () -> new Chain(steps));
    }
}
