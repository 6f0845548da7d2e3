package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A crew of whom each is asked once whether they are there, however many wait for them; nobody any more if that cannot be said
 * again and again, because a hang for each of many would never end. Belongs to one thread.
 */
public final class RollCall extends CrewBeside {
    private static final int MOST_FAILURES = 3;

    private final Map<String, Optional<Boolean>> present = new HashMap<>();
    private int failures;

    /** Of this crew. */
    public RollCall(Crew crew) {
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
