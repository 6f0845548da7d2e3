package dev.switchboard.policy;

import dev.switchboard.absence.PersonalCalendar;
import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.Persona;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Gathers a policy: personas, and the agents, expertise, inboxes, views and variables that they share. Nothing is refused while gathering:
 * {@link #build} reports every problem at once, each with its place. Belongs to one thread.
 */
public final class PolicyBuilder {
    private final List<Supplier<Persona>> personas = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Expertise> expertise = new ArrayList<>();
    private final List<Inbox> inboxes = new ArrayList<>();
    private final List<SharedView> views = new ArrayList<>();
    private final List<VariableDefinition> variables = new ArrayList<>();
    private final List<AcceptedFinding> accepted = new ArrayList<>();
    private final List<PersonalCalendar> calendars = new ArrayList<>();
    private Workload workload = Workload.DEFAULT;

    PolicyBuilder() {}

    PolicyBuilder(Policy policy) {
        setPersonas(policy.personas());
        var workplace = policy.workplace();
        agents.addAll(workplace.agents());
        expertise.addAll(workplace.expertise());
        workload = workplace.workload();
        inboxes.addAll(workplace.inboxes());
        views.addAll(workplace.views());
        variables.addAll(policy.variables());
        accepted.addAll(policy.accepted());
        calendars.addAll(policy.calendars());
    }

    PolicyBuilder setPersonas(List<Persona> all) {
        personas.clear();
        all.forEach(this::persona);
        return this;
    }

    PolicyBuilder setAgents(List<Agent> all) {
        agents.clear();
        agents.addAll(all);
        return this;
    }

    PolicyBuilder setExpertise(List<Expertise> all) {
        expertise.clear();
        expertise.addAll(all);
        return this;
    }

    PolicyBuilder setViews(List<SharedView> all) {
        views.clear();
        views.addAll(all);
        return this;
    }

    /** Adds personas. */
    public PolicyBuilder personas(PersonaBuilder... more) {
        for (var persona : more) {
            personas.add(persona::build);
        }
        return this;
    }

    /** Adds a persona that is made already. */
    public PolicyBuilder persona(Persona made) {
        personas.add(() -> made);
        return this;
    }

    /** Adds agents; no two with one id or address. */
    public PolicyBuilder agents(Agent... more) {
        agents.addAll(List.of(more));
        return this;
    }

    /** Adds areas of expertise; no two with one id or name (OD-4). One that an agent holds need not be added. */
    public PolicyBuilder expertise(Expertise... more) {
        expertise.addAll(List.of(more));
        return this;
    }

    /** How the load of agents is reckoned. Default: {@link Workload#DEFAULT}. */
    public PolicyBuilder workload(Workload how) {
        workload = Objects.requireNonNull(how, "workload");
        return this;
    }

    /** Adds inboxes; no two with one id. */
    public PolicyBuilder inboxes(Inbox... more) {
        inboxes.addAll(List.of(more));
        return this;
    }

    /** Adds views; no two with one id. */
    public PolicyBuilder views(SharedView... more) {
        views.addAll(List.of(more));
        return this;
    }

    /** Adds variables; no two with one name. */
    public PolicyBuilder variables(VariableDefinition... more) {
        variables.addAll(List.of(more));
        return this;
    }

    /**
     * Adds findings that are meant so. Each finding is accepted by the first that covers it; one by which nothing is accepted is a
     * finding itself.
     */
    public PolicyBuilder accept(AcceptedFinding... more) {
        accepted.addAll(List.of(more));
        return this;
    }

    /** Adds when people are away and who answers instead; one calendar for each person. */
    public PolicyBuilder calendars(PersonalCalendar... more) {
        calendars.addAll(List.of(more));
        return this;
    }

    /** Removes all calendars: nobody is away, as far as the policy says. */
    public PolicyBuilder withoutCalendars() {
        calendars.clear();
        return this;
    }

    /** Replaces the calendar of a person, or adds it. */
    public PolicyBuilder calendar(PersonalCalendar changed) {
        var people = calendars.stream().map(PersonalCalendar::person).toList();
        var index = people.indexOf(changed.person());
        if (index < 0) {
            calendars.add(changed);
        } else {
            calendars.set(index, changed);
        }
        return this;
    }

    /**
     * The policy.
     *
     * @throws InvalidInputException with every problem
     */
    public Policy build() {
        return Policy.of(
                personas, new Shared(agents, expertise, workload, inboxes, views, variables, accepted, calendars));
    }
}
