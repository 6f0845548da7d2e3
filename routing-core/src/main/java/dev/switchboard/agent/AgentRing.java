package dev.switchboard.agent;

import java.util.List;

/**
 * Who has which place in the ring of a persona that asks its agents {@linkplain dev.switchboard.expertise.AgentOrder#ROUND_ROBIN one
 * after the other}. Places are numbered from 1; nobody ever loses one, and whoever comes is put behind the last.
 *
 * @param members ids of agents, whether they still work for the persona or not, in the order in which they came
 */
public record AgentRing(List<String> members) {
    public AgentRing {
        members = List.copyOf(members);
    }
}
