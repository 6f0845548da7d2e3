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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A crew of which only one agent can be chosen. */
public final class OnlyOne extends CrewBeside {
    private final Agent agent;
    private final @Nullable Work work;

    /** Of this crew, this agent. */
    public OnlyOne(Crew crew, Agent agent) {
        this(crew, agent, null);
    }

    /** Of this crew, this agent, as if that were what they have to do. */
    OnlyOne(Crew crew, Agent agent, @Nullable Work work) {
        super(crew);
        this.agent = agent;
        this.work = work;
    }

    /**
     * The conversations that the agent has, if there is no room for another one, whatever it is about; null if there may be, or if the agent
     * is away, so that a substitute may have room.
     */
    public @Nullable Set<ConversationId> fullWith(Policy policy, Instant now) {
        var known = everybody(policy.workplace(), now).find(agent.id());
        return known == null || known.room() > 0 || Attendance.of(policy, this, agent.email(), now) != null
                ? null
                : known.work().places().stream().map(Place::conversation).collect(Collectors.toSet());
    }

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        var pool = super.operatorsOf(persona, workplace, now).only(List.of(agent.id()), now);
        if (work != null) {
            pool.change(agent.email(), work, now);
        }
        return pool;
    }
}
