package dev.switchboard.json;

import dev.switchboard.policy.AcceptedFinding;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.PolicyBuilder;
import dev.switchboard.problem.InvalidInputException;
import dev.switchboard.problem.PolicyProblem;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a whole document. */
final class PolicyReader {
    private final Reading reading;
    private final PolicyBuilder policy = Policy.builder();

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
            read(
                    fields,
                    "personas",
                    twins("persona", PolicyProblem.DUPLICATE_PERSONA),
                    PersonaReader::read,
                    policy::persona);
            if (fields.areMore()) {
                readMore(fields);
            }
            fields.done();
        }
        if (reading.isRefused()) {
            References.check(document, reading);
            throw reading.failure();
        }
        try {
            return policy.build();
        } catch (InvalidInputException refused) {
            References.check(document, reading);
            addOthers(document, refused, reading.isRefused());
            throw reading.failure();
        }
    }

    /** A policy does not know any more that an id was there twice, and so not where references are in the document. */
    private void addOthers(JsonValue document, InvalidInputException refused, boolean referencesAreFound) {
        for (var problem : refused.problems()) {
            if (!(referencesAreFound && References.isOne(problem.code()))) {
                reading.add(document, problem.place().pointer(), problem.code(), problem.message());
            }
        }
    }

    private void readMore(Fields fields) {
        read(fields, "agents", twins("agent", PolicyProblem.DUPLICATE_AGENT), AgentReader::read, policy::agents);
        var expertise = new Twins("expertise", "name", PolicyProblem.DUPLICATE_EXPERTISE, reading);
        read(fields, "expertise", expertise, ExpertiseReader::read, policy::expertise);
        fields.object("workload", workload -> policy.workload(WorkloadReader.read(workload, reading)));
        read(fields, "inboxes", twins("inbox", PolicyProblem.DUPLICATE_INBOX), InboxReader::read, policy::inboxes);
        read(fields, "views", twins("view", PolicyProblem.DUPLICATE_VIEW), ViewReader::read, policy::views);
        var twins = new Twins("variable", "name", PolicyProblem.DUPLICATE_VARIABLE, reading);
        read(fields, "variables", twins, VariableReader::read, policy::variables);
        var people = new Twins("calendar", "person", PolicyProblem.DUPLICATE_CALENDAR, reading);
        read(fields, "calendars", people, CalendarReader::read, policy::calendars);
        fields.all("accepted", AcceptedReader::read, all -> policy.accept(all.toArray(new AcceptedFinding[0])));
        fields.text("$schema", forEditorsOnly -> {});
    }

    private Twins twins(String what, PolicyProblem code) {
        return new Twins(what, "id", code, reading);
    }

    private <T> void read(
            Fields fields,
            String name,
            Twins twins,
            BiFunction<JsonValue, Reading, @Nullable T> reader,
            Consumer<T> add) {
        fields.list(name, values -> {
            for (var value : values) {
                twins.check(value);
                var read = reader.apply(value, reading);
                if (read != null) {
                    add.accept(read);
                }
            }
        });
    }
}
