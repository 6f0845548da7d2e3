package dev.switchboard.json;

import dev.switchboard.agent.Agent;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads a whole document. */
final class PolicyReader {
    private final Reading reading;
    private final List<Persona> personas = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Inbox> inboxes = new ArrayList<>();
    private final List<SharedView> views = new ArrayList<>();
    private final List<VariableDefinition> variables = new ArrayList<>();

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
            read(fields, "personas", twins("persona", PolicyProblem.DUPLICATE_PERSONA), PersonaReader::read, personas);
            read(fields, "agents", twins("agent", PolicyProblem.DUPLICATE_AGENT), AgentReader::read, agents);
            read(fields, "inboxes", twins("inbox", PolicyProblem.DUPLICATE_INBOX), InboxReader::read, inboxes);
            read(fields, "views", twins("view", PolicyProblem.DUPLICATE_VIEW), ViewReader::read, views);
            var twins = new Twins("variable", "name", PolicyProblem.DUPLICATE_VARIABLE, reading);
            read(fields, "variables", twins, VariableReader::read, variables);
            fields.done();
        }
        reading.throwIfAny();
        try {
            return Policy.ofAll(personas, agents, inboxes, views, variables);
        } catch (InvalidInputException refused) {
            reading.add(document, refused);
            throw reading.failure();
        }
    }

    private Twins twins(String what, PolicyProblem code) {
        return new Twins(what, "id", code, reading);
    }

    private <T> void read(
            Fields fields, String name, Twins twins, BiFunction<JsonValue, Reading, @Nullable T> reader, List<T> all) {
        fields.list(name, values -> {
            for (var value : values) {
                twins.check(value);
                var read = reader.apply(value, reading);
                if (read != null) {
                    all.add(read);
                }
            }
        });
    }
}
