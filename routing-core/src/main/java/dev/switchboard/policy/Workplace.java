package dev.switchboard.policy;

import dev.switchboard.agent.Agent;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.inbox.Inbox;
import dev.switchboard.inbox.SharedView;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who works on conversations, and where they find them: agents, inboxes and views, for all personas. Immutable. */
public final class Workplace {
    /** Nobody, and nowhere. */
    static final Workplace EMPTY = new Workplace(List.of(), List.of(), List.of());

    private final Map<String, Agent> agents;
    private final Map<EmailAddress, Agent> byEmail = new HashMap<>();
    private final Map<String, Inbox> inboxes;
    private final Map<String, SharedView> views;

    /** Of lists in which no id is there twice, nor an address of an agent. */
    Workplace(List<Agent> agents, List<Inbox> inboxes, List<SharedView> views) {
        this.agents = byId(agents, Agent::id);
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
        return List.copyOf(agents.values());
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
