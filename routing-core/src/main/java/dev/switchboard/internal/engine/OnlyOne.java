package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.internal.selection.Place;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Work;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Policy;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A crew of which only one agent can be chosen: for what they know, or in the place of somebody who is away. Belongs to one thread. */
public final class OnlyOne extends CrewBeside {
    private final Crew crew;
    private final Policy policy;
    private final Agent agent;
    private final @Nullable Work work;
    /** Who is looked at, by the persona's id: whoever is away cannot be chosen, but the agent may stand in for them. */
    private final Map<String, List<String>> lookedAt;

    /** Of this crew, this agent. */
    public OnlyOne(Crew crew, Policy policy, Agent agent) {
        this(crew, policy, agent, null, new HashMap<>());
    }

    private OnlyOne(Crew crew, Policy policy, Agent agent, @Nullable Work work, Map<String, List<String>> lookedAt) {
        super(crew);
        this.crew = crew;
        this.policy = policy;
        this.agent = agent;
        this.work = work;
        this.lookedAt = lookedAt;
    }

    /** The same, as if that were what the agent has to do. */
    OnlyOne with(Work newWork) {
        return new OnlyOne(crew, policy, agent, newWork, lookedAt);
    }

    /** The conversations that the agent has, if there is no room for another one, whatever it is about; null if there may be. */
    public @Nullable Set<ConversationId> fullWith(Instant now) {
        var known = everybody(policy.workplace(), now).find(agent.id());
        return known == null || known.room() > 0
                ? null
                : known.work().places().stream().map(Place::conversation).collect(Collectors.toSet());
    }

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        var some = lookedAt.computeIfAbsent(persona.id().value(), any -> lookedAt(persona, workplace, now));
        var pool = super.operatorsOf(persona, workplace, now).only(some, now);
        if (work != null) {
            pool.change(agent.email(), work, now);
        }
        return pool;
    }

    private List<String> lookedAt(Persona persona, Workplace workplace, Instant now) {
        var all = new ArrayList<String>();
        all.add(agent.id());
        for (var id : persona.operators()) {
            workplace
                    .agent(id)
                    .filter(one -> Attendance.of(policy, this, one.email(), now) != null)
                    .ifPresent(one -> all.add(id));
        }
        return all;
    }
}
