package dev.switchboard.json;

import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import dev.switchboard.routing.Channel;
import java.util.function.Consumer;

/** Reads how much an agent is given at once: each limit a number, {@code "unlimited"} or {@code "never"}. */
final class LimitsReader {
    private final Reading reading;
    private Limits limits = Limits.NONE;

    private LimitsReader(Reading reading) {
        this.reading = reading;
    }

    static Limits read(Fields fields, Reading reading) {
        var reader = new LimitsReader(reading);
        var total = fields.value("total");
        if (total != null) {
            reader.limit(total, limit -> reader.limits = reader.limits.withTotal(limit));
        }
        fields.named("personas", reader::ofPersona);
        fields.named("channels", reader::ofChannel);
        return reader.limits;
    }

    private void ofPersona(String persona, JsonValue value) {
        limit(value, limit -> limits = limits.withPersona(persona, limit));
    }

    private void ofChannel(String channel, JsonValue value) {
        limit(value, limit -> limits = limits.withChannel(new Channel(channel), limit));
    }

    private void limit(JsonValue value, Consumer<Limit> setter) {
        var limit = reading.attempt(value, () -> limit(value));
        if (limit != null) {
            reading.accepts(value, "", () -> setter.accept(limit));
        }
    }

    private static Limit limit(JsonValue value) {
        return value instanceof JsonScalar scalar && scalar.isText()
                ? ofWord(scalar.asText())
                : Limit.of(value.asInteger());
    }

    private static Limit ofWord(String word) {
        return switch (word) {
            case "unlimited" -> Limit.UNLIMITED;
            case "never" -> Limit.NEVER;
            default ->
                throw new InvalidInputException(
                        PolicyProblem.INVALID_VALUE,
                        Place.ROOT,
                        "limit " + Require.quote(word) + " is none; write a number from 1, \"unlimited\" or \"never\"");
        };
    }
}
