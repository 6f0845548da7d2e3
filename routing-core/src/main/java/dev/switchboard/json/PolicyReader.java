package dev.switchboard.json;

import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole document. */
final class PolicyReader {
    private final Reading reading;
    private final List<Persona> personas = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    private PolicyReader(Reading reading) {
        this.reading = reading;
    }

    static Policy read(@Nullable String source, String json) {
        return new PolicyReader(new Reading(source)).read(JsonTree.parse(source, json));
    }

    private Policy read(JsonValue document) {
        var fields = reading.object(document);
        if (fields != null) {
            fields.require("personas", "a list of at least one persona");
            fields.list("personas", this::readPersonas);
            fields.done();
        }
        reading.throwIfAny();
        try {
            return Policy.of(personas);
        } catch (InvalidInputException refused) {
            reading.add(document, refused);
            throw reading.failure();
        }
    }

    private void readPersonas(Iterable<JsonValue> values) {
        for (var value : values) {
            noteTwin(value);
            var persona = PersonaReader.read(value, reading);
            if (persona != null) {
                personas.add(persona);
            }
        }
    }

    /** Here and not only by the policy, so that twins are reported beside other problems. */
    private void noteTwin(JsonValue persona) {
        if (persona.part("id") instanceof JsonScalar id && id.isText()) {
            var text = id.text().strip();
            var earlier = indexes.putIfAbsent(text, persona.index());
            if (earlier != null) {
                reading.add(
                        id,
                        PolicyProblem.DUPLICATE_PERSONA,
                        "persona " + Require.quote(text) + " is there already as persona " + earlier
                                + "; give each its own id");
            }
        }
    }
}
