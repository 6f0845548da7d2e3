package dev.switchboard.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.reason.ReasonMatch;
import dev.switchboard.routing.RoutingDecision;
import dev.switchboard.routing.Target;
import dev.switchboard.routing.Trace;
import dev.switchboard.tag.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decisions and traces as JSON, each in one line without a line end. Threads may share this class. */
public final class DecisionJson {

    private DecisionJson() {}

    /**
     * The decision as an object: {@code id} (the id of the message), {@code outcome}, {@code target} (an object of
     * {@code kind}, which is specialist, agent, inbox or owner, and {@code id}; null if nobody has the question),
     * {@code cause} (only if a human is needed or the question was rejected), {@code reasons} (each with {@code label} and
     * {@code score}), {@code tags}, {@code policyVersion}, and the {@code trace} as {@link #trace} has it.
     */
    public static String line(RoutingDecision decision) {
        requireNonNull(decision, "decision");
        return JsonText.of(null, json -> write(decision, json));
    }

    /** The trace as a list of objects of {@code stage}, {@code result} and {@code because}. */
    public static String trace(Trace trace) {
        requireNonNull(trace, "trace");
        return JsonText.of(null, json -> write(trace, json));
    }

    private static void write(RoutingDecision decision, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", decision.basis().question().value());
        json.writeStringField("outcome", decision.outcome().name());
        json.writeFieldName("target");
        write(decision.target().orElse(null), json);
        var cause = cause(decision);
        if (cause.isPresent()) {
            json.writeStringField("cause", cause.get());
        }
        writeReasons(decision.reasons(), json);
        writeTags(decision.tags(), json);
        json.writeNumberField("policyVersion", decision.policyVersion());
        json.writeFieldName("trace");
        write(decision.trace(), json);
        json.writeEndObject();
    }

    private static void write(@Nullable Target target, JsonGenerator json) throws IOException {
        if (target == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField("kind", target.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("id", target.id());
            json.writeEndObject();
        }
    }

    private static Optional<String> cause(RoutingDecision decision) {
        return decision instanceof RoutingDecision.Rejected rejected
                ? Optional.of(rejected.rejection().name())
                : decision.cause().map(Enum::name);
    }

    private static void writeReasons(List<ReasonMatch> reasons, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (var reason : reasons) {
            json.writeStartObject();
            json.writeStringField("label", reason.label());
            json.writeNumberField("score", reason.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTags(List<Tag> tags, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("tags");
        for (var tag : tags) {
            json.writeString(tag.name());
        }
        json.writeEndArray();
    }

    private static void write(Trace trace, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var step : trace.steps()) {
            json.writeStartObject();
            json.writeStringField("stage", step.stage().name());
            json.writeStringField("result", step.result().name());
            json.writeStringField("because", step.because());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
