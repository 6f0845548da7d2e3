package dev.switchboard.policy;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Limits;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.problem.Nearest;
import dev.switchboard.problem.Place;
import dev.switchboard.problem.PolicyProblem;
import dev.switchboard.problem.Problems;
import dev.switchboard.problem.Require;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks for ids and names that are there twice, and for references to what is not there. Belongs to one thread. */
final class CrossCheck {
    private final Problems problems;
    private final Set<String> agents;
    private final Set<String> inboxes;
    private final Set<String> personas;
    private final boolean isEveryPersonaKnown;

    private CrossCheck(
            Problems problems,
            Set<String> agents,
            Set<String> inboxes,
            Set<String> personas,
            boolean isEveryPersonaKnown) {
        this.problems = problems;
        this.agents = agents;
        this.inboxes = inboxes;
        this.personas = personas;
        this.isEveryPersonaKnown = isEveryPersonaKnown;
    }

    /** Null stands for a persona that could not be made: nobody knows whether what refers to a persona means that one. */
    static void check(List<? extends @Nullable Persona> personas, Shared shared, Problems problems) {
        var agents = shared.agents();
        var inboxes = shared.inboxes();
        var views = shared.views();
        var check = new CrossCheck(
                problems,
                ids(agents, Agent::id),
                ids(inboxes, Inbox::id),
                ids(personas, persona -> persona.id().value()),
                isEveryOneThere(personas));
        if (personas.isEmpty() && problems.isEmpty()) {
            problems.add(
                    PolicyProblem.MISSING_FIELD,
                    Place.at("/personas"),
                    "a policy needs at least one persona; add one with an id and an owner");
        }
        check.twins(
                "persona",
                "/personas",
                "id",
                PolicyProblem.DUPLICATE_PERSONA,
                personas,
                one -> one.id().value());
        for (int i = 0; i < personas.size(); i++) {
            var persona = personas.get(i);
            if (persona != null) {
                check.references(persona, Place.at("/personas/" + i));
            }
        }
        check.twins("agent", "/agents", "id", PolicyProblem.DUPLICATE_AGENT, agents, Agent::id);
        check.addresses(agents);
        for (int i = 0; i < agents.size(); i++) {
            check.limits(agents.get(i).limits(), Place.at("/agents/" + i + "/limits/personas"));
        }
        check.twins(
                "expertise", "/expertise", "id", PolicyProblem.DUPLICATE_EXPERTISE, shared.expertise(), Expertise::id);
        check.names(shared.expertise());
        check.twins("inbox", "/inboxes", "id", PolicyProblem.DUPLICATE_INBOX, inboxes, Inbox::id);
        for (int i = 0; i < inboxes.size(); i++) {
            check.agents(inboxes.get(i).members(), Place.at("/inboxes/" + i + "/members"));
        }
        check.twins("view", "/views", "id", PolicyProblem.DUPLICATE_VIEW, views, SharedView::id);
        for (int i = 0; i < views.size(); i++) {
            check.references(views.get(i), Place.at("/views/" + i));
        }
        check.twins(
                "variable",
                "/variables",
                "name",
                PolicyProblem.DUPLICATE_VARIABLE,
                shared.variables(),
                VariableDefinition::name);
        check.twins(
                "calendar",
                "/calendars",
                "person",
                PolicyProblem.DUPLICATE_CALENDAR,
                shared.calendars(),
                one -> one.person().key());
    }

    /** Of one persona that is changed, at this place among the others. */
    static void check(Persona persona, int index, Workplace workplace) {
        var problems = new Problems();
        new CrossCheck(
                        problems,
                        ids(workplace.agents(), Agent::id),
                        ids(workplace.inboxes(), Inbox::id),
                        Set.of(),
                        true)
                .references(persona, Place.at("/personas/" + index));
        problems.throwIfAny();
    }

    private static boolean isEveryOneThere(List<? extends @Nullable Persona> personas) {
        for (var persona : personas) {
            if (persona == null) {
                return false;
            }
        }
        return true;
    }

    private static <T> Set<String> ids(List<? extends @Nullable T> all, Function<T, String> id) {
        var ids = new LinkedHashSet<String>();
        for (var one : all) {
            if (one != null) {
                ids.add(id.apply(one));
            }
        }
        return ids;
    }

    /** Elements of the list that have what an earlier one has in this field. */
    private <T> void twins(
            String what,
            String list,
            String field,
            PolicyProblem code,
            List<? extends @Nullable T> all,
            Function<T, String> id) {
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            if (one == null) {
                continue;
            }
            var name = id.apply(one);
            var earlier = first.putIfAbsent(name, i);
            if (earlier != null) {
                problems.add(
                        code,
                        Place.at(list).index(i).field(field),
                        what + " " + Require.quote(name) + " is there already as " + what + " " + earlier
                                + "; give each its own " + field);
            }
        }
    }

    /** Whoever has an address is one agent: otherwise nobody could say who answered. */
    private void addresses(List<Agent> all) {
        var first = new HashMap<Object, Agent>();
        for (int i = 0; i < all.size(); i++) {
            var agent = all.get(i);
            var earlier = first.putIfAbsent(agent.email(), agent);
            if (earlier != null && !earlier.id().equals(agent.id())) {
                problems.add(
                        PolicyProblem.DUPLICATE_AGENT,
                        Place.at("/agents/" + i + "/email"),
                        "agent " + Require.quote(agent.id()) + " has the address " + agent.email() + " of agent "
                                + Require.quote(earlier.id()) + "; give each agent an address of their own");
            }
        }
    }

    /** Two with one id are named already. */
    private void names(List<Expertise> all) {
        var first = new HashMap<String, Expertise>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            var earlier = first.putIfAbsent(one.key(), one);
            if (earlier != null && !earlier.id().equals(one.id())) {
                problems.add(
                        PolicyProblem.DUPLICATE_EXPERTISE,
                        Place.at("/expertise").index(i).field("name"),
                        "expertise " + Require.quote(one.name()) + " is there already as "
                                + Require.quote(earlier.name()) + "; give each its own name");
            }
        }
    }

    private void limits(Limits limits, Place place) {
        for (var persona : limits.personas().keySet()) {
            persona(persona, place.field(persona));
        }
    }

    private void references(Persona persona, Place place) {
        agents(persona.operators(), place.field("operators"));
        for (int i = 0; i < persona.rules().size(); i++) {
            var rule = persona.rules().get(i);
            var at = place.field("rules").index(i);
            agents(rule.notified(), at.field("notify"));
            rule.assignee().ifPresent(agent -> agent(agent, at.field("assign")));
            rule.inbox()
                    .filter(inbox -> !inboxes.contains(inbox))
                    .ifPresent(
                            inbox -> unknown(PolicyProblem.UNKNOWN_INBOX, "inbox", inbox, inboxes, at.field("moveTo")));
        }
    }

    private void references(SharedView view, Place place) {
        agents(view.members(), place.field("members"));
        view.assignee().ifPresent(agent -> agent(agent, place.field("assignedTo")));
        for (int i = 0; i < view.personas().size(); i++) {
            persona(view.personas().get(i), place.field("personas").index(i));
        }
    }

    private void persona(String id, Place place) {
        if (isEveryPersonaKnown && !personas.contains(id)) {
            unknown(PolicyProblem.UNKNOWN_PERSONA, "persona", id, personas, place);
        }
    }

    private void agents(List<String> named, Place place) {
        for (int i = 0; i < named.size(); i++) {
            agent(named.get(i), place.index(i));
        }
    }

    private void agent(String id, Place place) {
        if (!agents.contains(id)) {
            unknown(PolicyProblem.UNKNOWN_AGENT, "agent", id, agents, place);
        }
    }

    private void unknown(PolicyProblem code, String what, String id, Set<String> known, Place place) {
        problems.add(code, place, Nearest.missing(what, id, known));
    }
}
