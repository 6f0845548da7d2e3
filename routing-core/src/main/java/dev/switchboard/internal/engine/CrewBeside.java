package dev.switchboard.internal.engine;

import dev.switchboard.absence.Absence;
import dev.switchboard.agent.Agent;
import dev.switchboard.conversation.Conversation;
import dev.switchboard.identity.EmailAddress;
import dev.switchboard.internal.selection.Pool;
import dev.switchboard.internal.selection.Ring;
import dev.switchboard.persona.Persona;
import dev.switchboard.policy.Workplace;
import dev.switchboard.routing.ConversationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A crew that knows what another one knows, but for what a subclass says otherwise. */
public abstract class CrewBeside implements Crew {
    private final Crew crew;

    protected CrewBeside(Crew crew) {
        this.crew = crew;
    }

    @Override
    public Pool operatorsOf(Persona persona, Workplace workplace, Instant now) {
        return crew.operatorsOf(persona, workplace, now);
    }

    @Override
    public Ring ringOf(Persona persona) {
        return crew.ringOf(persona);
    }

    @Override
    public Pool everybody(Workplace workplace, Instant now) {
        return crew.everybody(workplace, now);
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
    public List<Absence> absencesOf(EmailAddress person, Instant from, Duration ahead) {
        return crew.absencesOf(person, from, ahead);
    }

    @Override
    public List<Conversation> waiting() {
        return crew.waiting();
    }
}
