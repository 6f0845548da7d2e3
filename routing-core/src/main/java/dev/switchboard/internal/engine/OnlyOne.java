package dev.switchboard.internal.engine;

import dev.switchboard.internal.selection.Pool;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import java.time.Instant;
import java.util.List;

/** A crew of which only one agent can be chosen. */
public final class OnlyOne extends CrewBeside {
    private final List<String> id;

    /** Of this crew, the agent with this id. */
    public OnlyOne(Crew crew, String id) {
        super(crew);
        this.id = List.of(id);
    }

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        return super.operatorsOf(persona, workplace, now).only(id, now);
    }
}
