package dev.switchboard.policy;

import dev.switchboard.agent.Agent;
import dev.switchboard.directory.VariableDefinition;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import dev.switchboard.persona.PersonaBuilder;
import dev.switchboard.problem.InvalidInputException;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers a policy: personas, and the agents, inboxes, views and variables that they share. Nothing is refused while gathering:
 * {@link #build} reports every problem at once, each with its place. Belongs to one thread.
 */
public final class PolicyBuilder {
    private final List<PersonaBuilder> personas = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<Inbox> inboxes = new ArrayList<>();
    private final List<SharedView> views = new ArrayList<>();
    private final List<VariableDefinition> variables = new ArrayList<>();

    PolicyBuilder() {}

    /** Adds personas. */
    public PolicyBuilder personas(PersonaBuilder... more) {
        personas.addAll(List.of(more));
        return this;
    }

    /** Adds agents; no two with one id or address. */
    public PolicyBuilder agents(Agent... more) {
        agents.addAll(List.of(more));
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
     * The policy.
     *
     * @throws InvalidInputException with every problem
     */
    public Policy build() {
        return Policy.of(personas, new Shared(agents, inboxes, views, variables));
    }
}
