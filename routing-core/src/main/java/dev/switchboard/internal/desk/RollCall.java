package dev.switchboard.internal.desk;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.internal.engine.Crew;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A crew of whom each is asked once whether they are there, however many wait for them. Belongs to one thread. */
final class RollCall implements Crew {
    private final Crew crew;
    private final Map<String, Optional<Boolean>> present = new HashMap<>();

    RollCall(Crew crew) {
        this.crew = crew;
    }

    @Override
    public @Nullable Boolean isPresent(Agent agent) {
        var known = present.get(agent.id());
        var is = known == null ? Optional.ofNullable(crew.isPresent(agent)) : known;
        present.put(agent.id(), is);
        return is.orElse(null);
    }

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        return crew.operatorsOf(persona, workplace, now);
    }

    @Override
    public Pool everybody(Workplace workplace, Instant now) {
        return crew.everybody(workplace, now);
    }

    @Override
    public Optional<Agent> lastOf(Persona persona, Workplace workplace, String contact, ConversationId other) {
        return crew.lastOf(persona, workplace, contact, other);
    }

    @Override
    public List<Conversation> waiting() {
        return crew.waiting();
    }
}
