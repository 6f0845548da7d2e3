package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.engine.CrewBeside;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A crew of whom each is asked once whether they are there, however many wait for them; nobody any more if that cannot be said
 * again and again, because a hang for each of many would never end. Belongs to one thread.
 */
final class RollCall extends CrewBeside {
    private static final int MOST_FAILURES = 3;

    private final Map<String, Optional<Boolean>> present = new HashMap<>();
    private int failures;

    RollCall(Crew crew) {
        super(crew);
    }

    @Override
    public @Nullable Boolean isPresent(Agent agent) {
        var known = present.get(agent.id());
        if (known == null && failures < MOST_FAILURES) {
            known = Optional.ofNullable(super.isPresent(agent));
            failures += known.isEmpty() ? 1 : 0;
            present.put(agent.id(), known);
        }
        return known == null ? null : known.orElse(null);
    }
}
