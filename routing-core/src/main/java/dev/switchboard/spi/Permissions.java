package dev.switchboard.spi;

import dev.switchboard.permission.Action;
import java.util.Set;

/**
 * Says who may do what. The library does not authenticate: it is given an actor by the host, and asks here what that actor may do.
 *
 * <p>Called on the thread that calls the library, with no lock held, also several times about one action, and about each row of a list;
 * must be quick and safe for use by many threads, and asking must not change anything. What it throws counts as no.
 */
@FunctionalInterface
public interface Permissions {

    /** Whether the actor may do that. */
    boolean allows(PermissionRequest request);

    /** The table of the model, 3.7: the default. */
    static Permissions byRole() {
        return PermissionRequest::isAllowedByRole;
    }

    /**
     * The same, but only administrators may do these: for instance {@code byRole().onlyForAdmins(DELETE_CONTACT, MERGE_CONTACTS)} where
     * agents are not to.
     */
    default Permissions onlyForAdmins(Action... actions) {
        var reserved = Set.of(actions);
        return request -> (request.actor().isAdmin() || !reserved.contains(request.action())) && allows(request);
    }
}
