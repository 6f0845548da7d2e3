package dev.switchboard.policy;

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
     * Replaces the whole policy.
     *
     * @param next the new policy
     * @param expectedVersion the version it was made from
     * @return the new version
     * @throws StalePolicyException if another version is in force by now
     */
    PolicyVersion apply(Policy next, long expectedVersion);

    /**
     * Changes the version in force, whichever it is. An edit that changes nothing makes no version.
     *
     * @return the version in force afterwards
     * @throws InvalidInputException if the edit does not fit; nothing was changed
     */
    PolicyVersion edit(PolicyEdit edit);

    /** The latest changes, newest first, at most this many. */
    List<PolicyVersion> history(int most);

    /**
     * Gives the open escalations of a user to the specialist who is responsible now. Those whose specialist is still
     * responsible stay.
     *
     * @return how many were given to somebody else
     */
    int reassignOpen(String persona, String userEmail);
}
