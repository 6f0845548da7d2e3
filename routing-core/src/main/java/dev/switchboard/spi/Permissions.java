package dev.switchboard.spi;

/**
 * Says who may do what. The library does not authenticate: it is given an actor by the host, and asks here what that actor may do.
 *
 * <p>Called on the thread that calls the library, with no lock held; must be quick and safe for use by many threads. What it throws
 * counts as no.
 */
@FunctionalInterface
public interface Permissions {

    /** Whether the actor may do that. */
    boolean allows(PermissionRequest request);

    /** The table of the model, 3.7: the default. */
    static Permissions byRole() {
        return PermissionRequest::isAllowedByRole;
    }
}
