package dev.switchboard.policy;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.Workload;
import dev.switchboard.expertise.Expertise;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who works on conversations, what they know, and where they find them: for all personas. Immutable. */
public final class Workplace {
    /** Nobody, and nowhere. */
    static final Workplace EMPTY = new Workplace(List.of(), List.of(), Workload.DEFAULT, List.of(), List.of());

    private final Map<String, Agent> agents;
    private final List<Agent> agentList;
    private final List<String> agentIds;
    private final Map<EmailAddress, Agent> byEmail = new HashMap<>();
    private final List<Expertise> expertise;
    private final Workload workload;
    private final Map<String, Inbox> inboxes;
    private final Map<String, SharedView> views;

    /** Of lists in which no id is there twice, nor an address of an agent. */
    Workplace(
            List<Agent> agents,
            List<Expertise> expertise,
            Workload workload,
            List<Inbox> inboxes,
            List<SharedView> views) {
        this.agents = byId(agents, Agent::id);
        this.agentList = List.copyOf(this.agents.values());
        this.agentIds = List.copyOf(this.agents.keySet());
        this.expertise = List.copyOf(expertise);
        this.workload = workload;
        this.inboxes = byId(inboxes, Inbox::id);
        this.views = byId(views, SharedView::id);
        agents.forEach(agent -> byEmail.putIfAbsent(agent.email(), agent));
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        var map = new LinkedHashMap<String, T>();
        all.forEach(one -> map.putIfAbsent(id.apply(one), one));
        return map;
    }

    /** In the order configured. */
    public List<Agent> agents() {
        return agentList;
    }

    /** The ids of the agents, in the order configured. */
    public List<String> agentIds() {
        return agentIds;
    }

    /** In the order configured. */
    public List<Inbox> inboxes() {
        return List.copyOf(inboxes.values());
    }

    /** In the order configured. */
    public List<SharedView> views() {
        return List.copyOf(views.values());
    }

    /** The agent with this id. */
    public Optional<Agent> agent(String id) {
        return Optional.ofNullable(agents.get(id));
    }

    /** The agent with this address. */
    public Optional<Agent> agent(EmailAddress email) {
        return Optional.ofNullable(byEmail.get(email));
    }

    /** The areas of expertise that were created, in the order configured (OD-4). */
    public List<Expertise> expertise() {
        return expertise;
    }

    /** The expertise with this name: one that was created, or that an agent holds. */
    public Optional<Expertise> expertise(String name) {
        var key = Expertise.keyOf(name);
        return Stream.concat(
                        expertise.stream(),
                        agents.values().stream()
                                .flatMap(agent -> agent.expertise().stream())
                                .map(held -> Expertise.named(held.name())))
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    /** The agents who hold this expertise, in the order configured (OD-6, OD-10). */
    public List<Agent> holdersOf(String name) {
        return agents.values().stream().filter(agent -> agent.levelIn(name) > 0).toList();
    }

    /** How the load of agents is reckoned. */
    public Workload workload() {
        return workload;
    }

    /** The inbox with this id. */
    public Optional<Inbox> inbox(String id) {
        return Optional.ofNullable(inboxes.get(id));
    }

    /** The view with this id. */
    public Optional<SharedView> view(String id) {
        return Optional.ofNullable(views.get(id));
    }

    /** The members of an inbox, in the order configured. */
    public List<Agent> membersOf(Inbox inbox) {
        return inbox.members().stream()
                .map(this::agent)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Workplace that
                && agents().equals(that.agents())
                && expertise.equals(that.expertise)
                && workload.equals(that.workload)
                && inboxes().equals(that.inboxes())
                && views().equals(that.views());
    }

    @Override
    public int hashCode() {
        return agents.keySet().hashCode();
    }

    @Override
    public String toString() {
        return "agents " + agents.keySet() + ", inboxes " + inboxes.keySet() + ", views " + views.keySet();
    }
}
