package dev.switchboard.internal.selection;

import dev.switchboard.agent.Agent;
import dev.switchboard.agent.AgentState;
import dev.switchboard.agent.Workload;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import dev.switchboard.spi.store.Query;
import dev.switchboard.spi.store.RoutingStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The agents of personas with what they have to do, reckoned from the conversations of the store and kept up to date by following
 * it: nothing is counted beside them. Any number of threads may use it, and any number of switchboards the store; while the store is
 * read no lock is held.
 */
public final class Workforce {
    private static final int AT_ONCE = 200;
    /** No persona's id is blank. */
    private static final String EVERYBODY = "";

    private final RoutingStore store;
    private final Object turn = new Object();
    private final Engagements engagements = new Engagements();
    private final Map<String, Team> teams = new HashMap<>();
    private Workload workload = Workload.DEFAULT;
    private Read read = new Read("", "");

    /** How far the store was read. */
    private record Read(String states, String conversations) {}

    /** What is new since then: read in this order, so that no agent's state is newer than what is known of their conversations. */
    private record News(List<AgentState> states, List<Conversation> conversations, Read until) {
        boolean isNone() {
            return states.isEmpty() && conversations.isEmpty();
        }
    }

    /** The agents of a persona, as of one policy. */
    private record Team(Workplace workplace, List<String> operators, Pool pool) {
        @SuppressWarnings("ReferenceEquality") // a policy that did not touch them has the same object
        boolean isOf(List<String> agents, Workplace other) {
            return workplace == other && operators.equals(agents);
        }
    }

    /** Follows this store; nothing is read before it is asked for. */
    public Workforce(RoutingStore store) {
        this.store = store;
    }

    /** The agents who work for the persona, with what they have to do now. */
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        return pool(persona.id().value(), persona.operators(), workplace, now);
    }

    /** All agents, with what they have to do now. */
    public Pool everybody(Workplace workplace, Instant now) {
        return pool(EVERYBODY, workplace.agentIds(), workplace, now);
    }

    private Pool pool(String name, List<String> agents, Workplace workplace, Instant now) {
        while (true) {
            var from = read();
            var news = newsSince(from);
            synchronized (turn) {
                if (read.equals(from)) {
                    take(news, workplace.workload(), now);
                    return team(name, agents, workplace, now).pool;
                }
            }
        }
    }

    private Read read() {
        synchronized (turn) {
            return read;
        }
    }

    private News newsSince(Read from) {
        var states = new ArrayList<AgentState>(0);
        var statesRead = follow(new Query.AgentStates(), from.states, states::add);
        var conversations = new ArrayList<Conversation>(0);
        var conversationsRead = follow(new Query.Engagements(), from.conversations, conversations::add);
        return new News(states, conversations, new Read(statesRead, conversationsRead));
    }

    private <T> String follow(Query<T> query, String from, Consumer<T> reader) {
        var cursor = from;
        var page = store.query(query, cursor, AT_ONCE);
        while (!page.items().isEmpty()) {
            page.items().forEach(reader);
            cursor = page.next();
            page = store.query(query, cursor, AT_ONCE);
        }
        return cursor;
    }

    private void take(News news, Workload now, Instant time) {
        if (!now.equals(workload)) {
            workload = now;
            engagements.count(now);
        }
        var changed = new HashSet<EmailAddress>();
        if (!news.isNone()) {
            news.states.forEach(state -> engagements.note(state, changed));
            news.conversations.forEach(one -> engagements.note(one, changed, workload));
            read = news.until;
        }
        engagements.silent(time, changed);
        for (var email : changed) {
            var work = engagements.of(email);
            teams.values().forEach(team -> team.pool.change(email, work, time));
        }
    }

    private Team team(String name, List<String> ids, Workplace workplace, Instant now) {
        var known = teams.get(name);
        if (known != null && known.isOf(ids, workplace)) {
            return known;
        }
        var pool = new Pool(agents(ids, workplace), workplace.workload(), engagements::of, now);
        var team = new Team(workplace, ids, pool);
        teams.put(name, team);
        return team;
    }

    private static List<Agent> agents(List<String> ids, Workplace workplace) {
        return ids.stream().map(workplace::agent).flatMap(Optional::stream).toList();
    }
}
