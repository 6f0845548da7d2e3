package dev.switchboard.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limit;
import dev.switchboard.agent.Limits;
import dev.switchboard.agent.Workload;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes agents, and how their load is reckoned. */
final class AgentWriter {
    private static final Agent DEFAULTS = Agent.of("defaults", "nobody@invalid");

    private final JsonGenerator json;
    private final FieldWriter fields;
    private final KnowHowWriter knowHow;

    AgentWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new FieldWriter(json);
        this.knowHow = new KnowHowWriter(json);
    }

    void write(Agent agent) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", agent.id());
        fields.text("name", agent.name(), "");
        json.writeStringField("email", agent.email().toString());
        fields.list("expertise", agent.expertise(), knowHow::held);
        fields.texts("languages", agent.languages());
        fields.text("country", agent.country().map(Object::toString).orElse(""), "");
        write(agent.limits());
        fields.constant("role", agent.role(), DEFAULTS.role());
        fields.integer("score", agent.score(), DEFAULTS.score());
        fields.flag("active", agent.isActive(), DEFAULTS.isActive());
        json.writeEndObject();
    }

    private void write(Limits limits) throws IOException {
        if (!limits.equals(Limits.NONE)) {
            json.writeObjectFieldStart("limits");
            if (!limits.total().equals(Limit.UNLIMITED)) {
                write("total", limits.total());
            }
            write("personas", limits.personas());
            write("channels", limits.channels());
            json.writeEndObject();
        }
    }

    private void write(String name, Map<?, Limit> limits) throws IOException {
        if (!limits.isEmpty()) {
            json.writeObjectFieldStart(name);
            for (var limit : byName(limits).entrySet()) {
                write(limit.getKey(), limit.getValue());
            }
            json.writeEndObject();
        }
    }

    /** In the order of their names: equal ones may have been given in different orders. */
    private static <V> SortedMap<String, V> byName(Map<?, V> values) {
        var sorted = new TreeMap<String, V>();
        values.forEach((key, value) -> sorted.put(key.toString(), value));
        return sorted;
    }

    private void write(String name, Limit limit) throws IOException {
        if (limit.isNumber()) {
            json.writeNumberField(name, Integer.parseInt(limit.toString()));
        } else {
            json.writeStringField(name, limit.toString());
        }
    }

    /** Nothing for the default. */
    void write(Workload workload) throws IOException {
        if (workload.equals(Workload.DEFAULT)) {
            return;
        }
        json.writeObjectFieldStart("workload");
        fields.integer("weight", workload.weight(), Workload.DEFAULT.weight());
        if (!workload.weights().isEmpty()) {
            json.writeObjectFieldStart("weights");
            for (var weight : byName(workload.weights()).entrySet()) {
                json.writeNumberField(weight.getKey(), weight.getValue());
            }
            json.writeEndObject();
        }
        fields.text(
                "loadWindow",
                workload.loadWindow().toString(),
                Workload.DEFAULT.loadWindow().toString());
        fields.text(
                "limitWindow",
                workload.limitWindow().toString(),
                Workload.DEFAULT.limitWindow().toString());
        json.writeEndObject();
    }
}
