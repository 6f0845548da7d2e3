package dev.switchboard.policy;

import dev.switchboard.permission.Actor;
import dev.switchboard.permission.NotPermittedException;
import dev.switchboard.problem.InvalidInputException;
import java.util.List;

/**
 * The policy in force, and its changes. Any number of threads may call it. A question in flight ends on the version it began
 * with; open escalations keep their specialist unless that specialist is removed.
 */
public interface Policies {

    /** The version in force. */
    PolicyVersion current();

    /**
     * Replaces the whole policy, for the host itself. Open questions of whoever is gone, and those in the line for an agent whose chain
     * does not wait any more, go on at once; all others stay where they are.
     *
     * @param next the new policy
     * @param expectedVersion the version it was made from
     * @return the new version
     * @throws StalePolicyException if another version is in force by now; it says what changed, and whether that goes together
     */
    PolicyVersion apply(Policy next, long expectedVersion);

    /**
     * The same for somebody: administrators may change everything, an owner what belongs to their own personas.
     *
     * @throws NotPermittedException if it changes more than the actor may
     */
    PolicyVersion apply(Policy next, long expectedVersion, Actor by);

    /**
     * Changes the version in force, whichever it is, for the host itself. An edit that changes nothing makes no version.
     *
     * @return the version in force afterwards
     * @throws InvalidInputException if the edit does not fit; nothing was changed
     */
    PolicyVersion edit(PolicyEdit edit);

    /**
     * The same for somebody: administrators may make any edit, an owner those of their own personas.
     *
     * @throws NotPermittedException if the actor may not
     */
    PolicyVersion edit(PolicyEdit edit, Actor by);

    /**
     * Puts the policy of a former version in force again, as a new version.
     *
     * @param formerVersion the number of a version that is kept
     * @param expectedVersion the version in force as far as the caller knows
     * @throws InvalidInputException with {@code UNKNOWN_VERSION} if that version is not kept
     * @throws StalePolicyException if another version is in force by now
     * @throws NotPermittedException if that changes more than the actor may
     */
    PolicyVersion rollback(long formerVersion, long expectedVersion, Actor by);

    /** The latest versions, newest first, at most this many. */
    List<PolicyVersion> history(int most);

    /**
     * The latest changes, newest first, at most this many; the first version of all, which changed nothing, is not among them. What
     * changed is found by comparing versions: in time proportional to what was edited, or to the whole policy where it was replaced.
     */
    List<PolicyAudit> audit(int most);

    /**
     * Gives the open escalations of a user to the specialist who is responsible now. Those whose specialist is still
     * responsible stay.
     *
     * @return how many were given to somebody else
     */
    int reassignOpen(String persona, String userEmail);
}
