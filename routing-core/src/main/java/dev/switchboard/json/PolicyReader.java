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
            read(fields, "personas", PersonaReader::read, policy::persona);
            if (fields.areMore()) {
                readMore(fields);
            }
            fields.done();
        }
        if (reading.isRefused()) {
            checkPersonas(document);
            References.check(document, reading);
            Twins.check(document, reading);
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

    /** In the words in which a policy would say it. */
    private void checkPersonas(JsonValue document) {
        if (document.part("personas") instanceof JsonArray list && list.asList().isEmpty()) {
            reading.add(
                    list,
                    PolicyProblem.MISSING_FIELD,
                    "a policy needs at least one persona; add one with an id and an owner");
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
        read(fields, "agents", AgentReader::read, policy::agents);
        read(fields, "expertise", ExpertiseReader::read, policy::expertise);
        fields.object("workload", workload -> policy.workload(WorkloadReader.read(workload, reading)));
        read(fields, "inboxes", InboxReader::read, policy::inboxes);
        read(fields, "views", ViewReader::read, policy::views);
        read(fields, "variables", VariableReader::read, policy::variables);
        read(fields, "calendars", CalendarReader::read, policy::calendars);
        fields.all("accepted", AcceptedReader::read, all -> policy.accept(all.toArray(new AcceptedFinding[0])));
        fields.text("$schema", forEditorsOnly -> {});
    }

    private <T> void read(
            Fields fields, String name, BiFunction<JsonValue, Reading, @Nullable T> reader, Consumer<T> add) {
        fields.list(name, values -> {
            for (var value : values) {
                var read = reader.apply(value, reading);
                if (read != null) {
                    add.accept(read);
                }
            }
        });
    }
}
