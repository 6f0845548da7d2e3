package dev.switchboard.expertise;

/** Who goes first among those on one rung of a ranking. Whoever is equal is told apart by the rest of {@link #LEAST_BUSY}. */
public enum AgentOrder {
    /**
     * Whoever is not in a call with two conversations or more; then the smaller load; not in a call; the higher level in what is
     * wanted; the longest time since a conversation came; the smallest id (OD-31).
     */
    LEAST_BUSY,
    /** The longest time since a conversation came. */
    LONGEST_IDLE,
    /** The most room below the agent's limit in all. */
    MOST_ROOM,
    /** The highest score of the agent's own. */
    SCORE,
    /**
     * The next one in the persona's ring behind whoever had a turn last. Everybody keeps their place, away, full, or no operator for a
     * while; newcomers join at the end, several at once in the order of the persona's operators. Whoever is preferred, kept for having
     * served the asker before, or chosen by the host is served out of turn: the ring stays as it is.
     */
    ROUND_ROBIN
}
