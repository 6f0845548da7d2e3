package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.CrewBeside;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A crew of whom each is asked once whether they are there, however many wait for them. Belongs to one thread. */
final class RollCall extends CrewBeside {
    private final Map<String, Optional<Boolean>> present = new HashMap<>();

    RollCall(Crew crew) {
        super(crew);
    }

    @Override
    public @Nullable Boolean isPresent(Agent agent) {
        return present.computeIfAbsent(agent.id(), any -> Optional.ofNullable(super.isPresent(agent)))
                .orElse(null);
    }
}
