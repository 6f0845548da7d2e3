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

/** What a decision reads of agents, if it comes to that. */
public interface Crew {

    /** The agents who work for the persona, with what they have to do now. */
    Pool operatorsOf(Persona persona, Workplace workplace, Instant now);

    /** In which order the agents who work for the persona have their turns now. */
    Ring ringOf(Persona persona);

    /** All agents, with what they have to do now. */
    Pool everybody(Workplace workplace, Instant now);

    /** Whether somebody is there who may be given a conversation; null if nobody can say, which is no. */
    @Nullable
    Boolean isPresent(Agent agent);

    /**
     * The agent who served a contact of this persona last, in another conversation than this.
     *
     * @param contact the number of the contact; empty or {@link Facts#NEW_CONTACT} if there is none
     */
    Optional<Agent> lastOf(Persona persona, Workplace workplace, String contact, ConversationId other);

    /**
     * When somebody is away, as they said themselves or the host's calendar says: what touches the time from this instant on, as far
     * as this ahead, and perhaps more.
     */
    List<Absence> absencesOf(EmailAddress person, Instant from, Duration ahead);

    /** The conversations in which a question waits for an agent, in the order in which they came into the line. */
    List<Conversation> waiting();
}
