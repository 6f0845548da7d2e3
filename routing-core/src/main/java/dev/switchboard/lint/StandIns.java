package dev.switchboard.lint;

import dev.switchboard.agent.Agent;
import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.identity.EmailAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Agents who may stand in for others: as long as that lasts they know what those know, too. */
final class StandIns {
    private final Substitutes substitutes;
    /** By address. */
    private final Map<EmailAddress, Agent> agents = new LinkedHashMap<>();

    private StandIns(List<Agent> agents, Substitutes substitutes) {
        this.substitutes = substitutes;
        agents.forEach(agent -> this.agents.put(agent.email(), agent));
    }

    /** The agents, each knowing as much as with everybody for whom they may ever stand in, as the policy says. */
    static List<Agent> among(List<Agent> agents, List<Agent> operators, Substitutes substitutes) {
        var standIns = new StandIns(agents, substitutes);
        operators.forEach(standIns::add);
        return List.copyOf(standIns.agents.values());
    }

    private void add(Agent absent) {
        for (var person : reached(absent.email())) {
            agents.computeIfPresent(person, (email, agent) -> with(agent, absent));
        }
    }

    private Set<EmailAddress> reached(EmailAddress absent) {
        var reached = new LinkedHashSet<EmailAddress>();
        var open = new ArrayDeque<EmailAddress>();
        open.add(absent);
        while (!open.isEmpty()) {
            for (var next : substitutes.everNext(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static Agent with(Agent agent, Agent absent) {
        var all = new LinkedHashMap<String, HeldExpertise>();
        agent.expertise().forEach(one -> all.put(one.key(), one));
        absent.expertise().forEach(one -> all.merge(one.key(), one, (a, b) -> a.level() < b.level() ? b : a));
        return agent.withExpertise(new ArrayList<>(all.values()));
    }
}
