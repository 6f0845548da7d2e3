package dev.switchboard.agent;

import dev.switchboard.expertise.HeldExpertise;
import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;
import java.util.Optional;

/**
 * What agents know, and who may change that (OD-1 to OD-10). Each change is a version of the policy. Any number of threads may call
 * it. A method with an actor throws {@link NotPermittedException} if the actor may not do that (model, 3.7), and then nothing has
 * happened.
 */
public interface Agents {

    /** The agent with this id, as of now. */
    Optional<Agent> find(String id);

    /** Every expertise with those who hold it: in the order created, then those that are only held (OD-8, OD-10). */
    List<ExpertiseHolders> expertise(Actor actor);

    /**
     * Creates an expertise (OD-4, OD-5); for administrators (OD-7).
     *
     * @param operators ids of agents who hold it from now on, at the lowest level unless they hold it already (OD-6)
     * @throws InvalidInputException with {@code EXPERTISE_NAME_REQUIRED}, {@code DUPLICATE_EXPERTISE}, or {@code NOT_AN_AGENT} for
     *     each id that is none
     */
    void createExpertise(String name, List<String> operators, Actor actor);

    /**
     * Gives an expertise another name, wherever it is held or wanted; it stays the same expertise. For administrators.
     *
     * @throws InvalidInputException with {@code UNKNOWN_EXPERTISE}, or if the new name is taken or blank
     */
    void renameExpertise(String name, String newName, Actor actor);

    /**
     * Deletes an expertise: nobody holds it any more, and neither the policy nor open conversations want it; what is over keeps the name
     * . For administrators.
     *
     * @throws InvalidInputException with {@code UNKNOWN_EXPERTISE}
     */
    void deleteExpertise(String name, Actor actor);

    /**
     * Says who holds an expertise: exactly these, whose levels stay (OD-6). For administrators.
     *
     * @param operators ids of agents
     * @throws InvalidInputException with {@code UNKNOWN_EXPERTISE}, or {@code NOT_AN_AGENT} for each id that is none
     */
    void setOperators(String expertise, List<String> operators, Actor actor);

    /**
     * Says what an agent knows, exactly that (OD-9). An agent may say it of themself, an administrator of anybody.
     *
     * @throws InvalidInputException with {@code NOT_AN_AGENT}, or {@code UNKNOWN_EXPERTISE} for each that was not created and nobody holds
     */
    void setExpertise(String agent, List<HeldExpertise> held, Actor actor);

    /**
     * Tells that somebody may have become available, came online for instance, unless the availability provider
     * {@linkplain dev.switchboard.spi.AvailabilityProvider#tellWhenAvailable tells it itself}: whoever waits in a line that the agent may serve is
     * offered to them at once, as far as the availability provider says that the agent is there and there is room. Without it they are
     * offered by the next {@link dev.switchboard.Switchboard#escalateOverdue}. Not needed for what goes through this library: when the
     * agent leaves, closes or gives back a conversation, ends a call, or gets a higher limit, the line is served in the same moment.
     *
     * @return how many questions the agent got
     * @throws InvalidInputException with {@code NOT_AN_AGENT}
     */
    int available(String agent);

    /** Tells that somebody is in a call, or in none any more; for instance by the host's telephony. */
    void setInCall(String agent, boolean inCall);
}
