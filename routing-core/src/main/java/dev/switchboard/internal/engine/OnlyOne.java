package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Work;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import java.time.Instant;
import java.util.List;
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

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        var pool = super.operatorsOf(persona, workplace, now).only(List.of(agent.id()), now);
        if (work != null) {
            pool.change(agent.email(), work, now);
        }
        return pool;
    }
}
