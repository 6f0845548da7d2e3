package dev.switchboard.internal.engine;

import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A crew of which only one agent can be chosen.
 *
 * @param id the agent's
 */
public record OnlyOne(Crew crew, String id) implements Crew {

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        return crew.operatorsOf(persona, workplace, now).only(List.of(id), now);
    }

    @Override
    public Pool everybody(Workplace workplace, Instant now) {
        return crew.everybody(workplace, now).only(List.of(id), now);
    }

    @Override
    public @Nullable Boolean isPresent(Agent agent) {
        return crew.isPresent(agent);
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
