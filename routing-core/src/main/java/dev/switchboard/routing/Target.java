package dev.switchboard.routing;

/**
 * Where a question goes.
 *
 * @param kind in which role
 * @param id an e-mail address for people, an id for agents and inboxes
 * @param name what to show: the name, or the id if there is no name
 */
public record Target(Kind kind, String id, String name) {

    /** The role of a target. */
    public enum Kind {
        SPECIALIST,
        AGENT,
        INBOX,
        OWNER
    }
}
