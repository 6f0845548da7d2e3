package dev.switchboard.json;

import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.ProblemCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for references to what a document does not have: only here they have their place in it, and what cannot be read counts by its
 * id.
 */
final class References {
    private final JsonValue document;
    private final Reading reading;
    private final Kind personas;
    private final Kind agents;
    private final Kind inboxes;

    private References(JsonValue document, Reading reading) {
        this.document = document;
        this.reading = reading;
        this.personas = new Kind("persona", PolicyProblem.UNKNOWN_PERSONA, ids("personas"));
        this.agents = new Kind("agent", PolicyProblem.UNKNOWN_AGENT, ids("agents"));
        this.inboxes = new Kind("inbox", PolicyProblem.UNKNOWN_INBOX, ids("inboxes"));
    }

    static void check(JsonValue document, Reading reading) {
        new References(document, reading).check();
    }

    /** Whether it says that something is referred to which is not there. */
    static boolean isOne(ProblemCode code) {
        return code == PolicyProblem.UNKNOWN_PERSONA
                || code == PolicyProblem.UNKNOWN_AGENT
                || code == PolicyProblem.UNKNOWN_INBOX;
    }

    private void check() {
        for (var persona : parts(document, "personas")) {
            all(persona, "operators", agents);
            for (var rule : parts(persona, "rules")) {
                all(rule, "notify", agents);
                check(rule.part("assign"), agents);
                check(rule.part("moveTo"), inboxes);
            }
        }
        parts(document, "agents").forEach(this::limits);
        parts(document, "inboxes").forEach(inbox -> all(inbox, "members", agents));
        for (var view : parts(document, "views")) {
            all(view, "members", agents);
            check(view.part("assignedTo"), agents);
            all(view, "personas", personas);
        }
    }

    private void limits(JsonValue agent) {
        var limits = agent.part("limits");
        if (limits != null && limits.part("personas") instanceof JsonObject named) {
            for (var member : reading.untilFull(named.members())) {
                check(member.name(), member.value(), personas);
            }
        }
    }

    private void all(JsonValue of, String field, Kind kind) {
        parts(of, field).forEach(value -> check(value, kind));
    }

    private void check(@Nullable JsonValue value, Kind kind) {
        if (value instanceof JsonScalar scalar && scalar.isText()) {
            check(scalar.text(), value, kind);
        }
    }

    private void check(String named, JsonValue at, Kind kind) {
        var id = named.strip();
        if (kind.ids != null && !id.isEmpty() && !kind.ids.contains(id)) {
            reading.add(at, kind.code, Nearest.missing(kind.what, id, kind.ids));
        }
    }

    /** The ids in a list; null if one of them is not known, so that nobody can say what refers to it. */
    private @Nullable Set<String> ids(String list) {
        var part = document.part(list);
        if (part != null && !(part instanceof JsonArray)) {
            return null;
        }
        var ids = new LinkedHashSet<String>();
        for (var one : parts(document, list)) {
            if (!(one.part("id") instanceof JsonScalar id) || !id.isText()) {
                return null;
            }
            ids.add(id.text().strip());
        }
        return ids;
    }

    /** The elements of a list; none of anything else, which is a problem that is noted already. */
    private Iterable<JsonValue> parts(JsonValue of, String field) {
        return of.part(field) instanceof JsonArray list ? reading.untilFull(list.asList()) : List.of();
    }

    /**
     * What may be referred to.
     *
     * @param ids those there are; null if nobody knows
     */
    private record Kind(
            String what, PolicyProblem code, @Nullable Set<String> ids) {}
}
